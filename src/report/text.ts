import { RELATIONS, type Alignment, type Article, type Comparison } from '../model.ts';
import { partsOf, shownDate } from '../present/dates.ts';
import { linearText } from '../present/linear-text.ts';
import { pairOf } from '../present/pair.ts';
import { rowsOf } from '../present/passages.ts';
import { common } from '../words/common.ts';
import { summary as words } from '../words/summary.ts';
import { holdable } from './characters.ts';

export interface TextChoices {
  /** An account of every difference in place of the summary. */
  readonly isAccount?: boolean;
  /** Index of the article that the account follows; the first that counts without it. */
  readonly base?: number;
}

/** Every sentence of one article in its order, with what the others make of it, for a terminal. */
export function textAccount(comparison: Comparison, { base }: TextChoices = {}): string {
  return harmless(linearText(comparison, base === undefined ? {} : { article: base }));
}

/** A short summary for a terminal: who was compared, what each pair shares, who tells what, what to know. */
export function textSummary(comparison: Comparison): string {
  const parts = [sources(comparison), pairs(comparison), passages(comparison), notices(comparison)];
  return `${harmless(parts.filter(Boolean).join('\n\n'))}\n`;
}

/** Characters that would move the cursor or change the colours of a terminal are shown, not obeyed. */
function harmless(text: string): string {
  return holdable(text).replace(/[\r\x7F-\x9F]/g, '\uFFFD');
}

function sources({ articles }: Comparison): string {
  return articles.map(sourceLine).join('\n');
}

function sourceLine(article: Article): string {
  const { sigil, blocks, sentences, words: count } = article;
  const aside = blocks.filter(({ role }) => role === 'furniture').length;
  const about = [
    words.sentences(sentences.length),
    words.words(count),
    ...(article.published ? [dateOf(article.published)] : []),
    ...(aside > 0 ? [words.linesAside(aside)] : []),
    ...(article.setApart ? [common.setApart] : []),
  ];
  return `${sigil}  ${article.publisher ?? fileName(article.source)}: ${onOneLine(article.title ?? words.noTitle)}\n   ${about.join(', ')}`;
}

/** Without its folders. */
const fileName = (source: string): string => source.split(/[\\/]/).at(-1) || source;

function dateOf(published: string): string {
  const parts = partsOf(published);
  return parts ? shownDate(parts) : published;
}

function pairs(comparison: Comparison): string {
  const { alignments } = comparison;
  if (alignments.length === 0) return '';
  return [words.pairs, ...alignments.map((alignment) => pairLine(alignment, comparison))].join('\n');
}

function pairLine({ a, b, links, sameWords }: Alignment, comparison: Comparison): string {
  const [first, second] = [comparison.articles[a]!.sigil, comparison.articles[b]!.sigil];
  const { onlyLeft, onlyRight, asideLeft, asideRight } = pairOf(comparison, a, b);
  const only = [words.only(first, onlyLeft.length), ...asideIn(second, asideLeft), words.only(second, onlyRight.length), ...asideIn(first, asideRight)];
  const relations = RELATIONS.map((relation) => ({ relation, count: links.filter((link) => link.relation === relation).length }))
    .filter(({ count }) => count > 0)
    .map(({ relation, count }) => `${count} ${common.relations[relation].toLowerCase()}`);
  const told = links.length === 0 ? words.nothingInCommon : `${words.matches(links.length)} (${relations.join(', ')})`;
  return `   ${first} ~ ${second}: ${told}; ${only.join(', ')}; ${words.sameWords(percent(sameWords))}`;
}

/** Sentences that the other has too, as page furniture: neither shared nor left out. */
function asideIn(sigil: string, sentences: readonly number[]): string[] {
  return sentences.length > 0 ? [words.asideIn(sigil, sentences.length)] : [];
}

function passages(comparison: Comparison): string {
  if (comparison.passages.length === 0) return '';
  const rows = rowsOf(comparison, 0).map(({ number, cells, passage }) => {
    const tellers = cells.map(({ sentences, article }) => (sentences.length === 0 ? '·' : comparison.articles[article]!.sigil));
    return `   ${String(number).padStart(3)}  ${tellers.join(' ')}  ${passage.label}`;
  });
  return [words.passages, ...rows].join('\n');
}

function notices({ notices, articles }: Comparison): string {
  return notices.map(({ article, text }) => `${article === null ? words.note : articles[article]!.sigil}: ${text}`).join('\n');
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
