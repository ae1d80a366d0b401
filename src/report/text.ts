import { RELATIONS, type Alignment, type Article, type Comparison } from '../model.ts';
import { pairOf } from '../present/pair.ts';
import { rowsOf } from '../present/passages.ts';
import { common, counted } from '../words/en/common.ts';

/** A short summary for a terminal: who was compared, what each pair shares, who tells what, what to know. */
export function textSummary(comparison: Comparison): string {
  return [sources(comparison), pairs(comparison), passages(comparison), notices(comparison)].filter(Boolean).join('\n\n') + '\n';
}

function sources({ articles }: Comparison): string {
  return articles.map(sourceLine).join('\n');
}

function sourceLine(article: Article): string {
  const { sigil, blocks, sentences, words } = article;
  const aside = blocks.filter(({ role }) => role === 'furniture').length;
  const about = [
    counted(sentences.length, 'sentence', 'sentences'),
    counted(words, 'word', 'words'),
    ...(article.published ? [article.published] : []),
    ...(aside > 0 ? [`${counted(aside, 'line', 'lines')} set aside`] : []),
    ...(article.setApart ? [common.setApart] : []),
  ];
  return `${sigil}  ${article.publisher ?? article.source}: ${onOneLine(article.title ?? 'no title')}\n   ${about.join(', ')}`;
}

function pairs(comparison: Comparison): string {
  const { alignments } = comparison;
  if (alignments.length === 0) return '';
  return ['Pairs', ...alignments.map((alignment) => pairLine(alignment, comparison))].join('\n');
}

function pairLine({ a, b, links, sameWords }: Alignment, comparison: Comparison): string {
  const [first, second] = [comparison.articles[a]!.sigil, comparison.articles[b]!.sigil];
  const { onlyLeft, onlyRight, asideLeft, asideRight } = pairOf(comparison, a, b);
  const only = [`only ${first} ${onlyLeft.length}`, ...asideIn(second, asideLeft), `only ${second} ${onlyRight.length}`, ...asideIn(first, asideRight)];
  const relations = RELATIONS.map((relation) => ({ relation, count: links.filter((link) => link.relation === relation).length }))
    .filter(({ count }) => count > 0)
    .map(({ relation, count }) => `${count} ${common.relations[relation].toLowerCase()}`);
  const told = links.length === 0 ? 'nothing in common' : `${counted(links.length, 'match', 'matches')} (${relations.join(', ')})`;
  return `   ${first} ~ ${second}: ${told}; ${only.join(', ')}; ${percent(sameWords)} same words`;
}

/** Sentences that the other has too, as page furniture: neither shared nor left out. */
function asideIn(sigil: string, sentences: readonly number[]): string[] {
  return sentences.length > 0 ? [`set aside in ${sigil} ${sentences.length}`] : [];
}

function passages(comparison: Comparison): string {
  if (comparison.passages.length === 0) return '';
  const rows = rowsOf(comparison, 0).map(({ number, cells, passage }) => {
    const tellers = cells.map(({ sentences, article }) => (sentences.length === 0 ? '·' : comparison.articles[article]!.sigil));
    return `   ${String(number).padStart(3)}  ${tellers.join(' ')}  ${passage.label}`;
  });
  return ['Passages told by two or more', ...rows].join('\n');
}

function notices({ notices, articles }: Comparison): string {
  return notices.map(({ article, text }) => `${article === null ? 'Note' : articles[article]!.sigil}: ${text}`).join('\n');
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
