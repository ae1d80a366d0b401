import type { Alignment, Article, Change, Comparison, Link, Passage, Relation } from '../../src/model.ts';

const RELATION: Record<string, Relation> = { '=': 'verbatim', '~': 'edited', '/': 'rewritten', '-': 'partial' };
const SHARED: Record<Relation, number> = { verbatim: 1, edited: 0.8, rewritten: 0.4, partial: 0.1 };

/**
 * A comparison in a few words. Articles first, each word a sentence and a paragraph: `'A: one two'`, with `!` when set
 * apart. Then the links, `=` same words, `~` edited, `/` rewritten, `-` in part: `'A0=B1 A1~B2,3'`. Then the passages:
 * `'A0 B1 | A1 B2,3'`. Every link that is not of the same words changes its first sentences from end to end.
 */
export function comparisonOf(...parts: string[]): Comparison {
  const articles = parts.slice(0, -2).map(articleOf);
  const [links, passages] = parts.slice(-2) as [string, string];
  return {
    schema: 1,
    engine: 'test',
    options: { threshold: 0.5 },
    articles,
    alignments: alignmentsOf(articles, links.split(/\s+/)),
    passages: passages.split('|').map(passageOf),
    quotations: [],
    figures: [],
    sayings: [],
    facts: [],
    names: [],
    omissions: [],
    versions: [],
    notices: [],
    corrections: [],
    notes: [],
  };
}

function articleOf(line: string): Article {
  const [head, text] = line.split(': ') as [string, string];
  const spans = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found = { in: 'none' } as const;
  return {
    id: `id-${head}`,
    sigil: head[0]!,
    source: `${head}.txt`,
    publisher: `Paper ${head[0]}`,
    title: null,
    published: null,
    url: null,
    language: 'en',
    found: { publisher: found, title: found, published: found, language: found },
    text,
    blocks: spans.map((span) => ({ ...span, role: 'paragraph' })),
    sentences: spans.map((span, block) => ({ ...span, block })),
    words: spans.length,
    setApart: head.endsWith('!'),
  };
}

function alignmentsOf(articles: readonly Article[], links: readonly string[]): Alignment[] {
  return articles.flatMap((first, a) =>
    articles.slice(a + 1).map((second, offset) => {
      const own = links.filter((link) => link.startsWith(first.sigil) && link.slice(1).includes(second.sigil)).map((link) => linkOf(link, first, second));
      const lone = (article: Article, side: 'a' | 'b') =>
        article.sentences.flatMap((_, sentence) => (own.some((link) => link[side].includes(sentence)) ? [] : sentence));
      return { a, b: a + 1 + offset, links: own, onlyA: lone(first, 'a'), onlyB: lone(second, 'b'), sameWords: 0.5, complete: true };
    }),
  );
}

function linkOf(notation: string, first: Article, second: Article): Link {
  const [, left, sign, right] = /^[A-Z]([\d,]+)(.)[A-Z]([\d,]+)$/.exec(notation) as unknown as [string, string, string, string];
  const [a, b] = [left.split(',').map(Number), right.split(',').map(Number)];
  const relation = RELATION[sign]!;
  const whole: Change = { a: spanOf(first, a[0]!), b: spanOf(second, b[0]!), kind: 'words' };
  const changes = relation === 'partial' ? null : relation === 'verbatim' ? [] : [whole];
  return { a, b, relation, score: 0.9, moved: false, sameWords: SHARED[relation], changes, because: [] };
}

function spanOf(article: Article, sentence: number) {
  const { start, end } = article.sentences[sentence]!;
  return { start, end };
}

function passageOf(notation: string): Passage {
  const readings = notation
    .trim()
    .split(/\s+/)
    .map((reading) => ({ article: reading.charCodeAt(0) - 'A'.charCodeAt(0), sentences: reading.slice(1).split(',').map(Number) }));
  return { readings, label: notation.trim() };
}
