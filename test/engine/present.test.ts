import { describe, expect, it } from 'vitest';
import type { Article, Block, BlockRole, Comparison, Sentence } from '../../src/model.ts';
import { foldedArticle } from '../../src/present/fold.ts';
import { articleNames } from '../../src/present/names.ts';
import { pairOf, type Difference, type DifferenceKind } from '../../src/present/pair.ts';
import { paragraphNumbers } from '../../src/present/paragraphs.ts';
import { piecesOf } from '../../src/present/pieces.ts';
import { countsOf, shownDifferences } from '../../src/present/shown.ts';

const NOWHERE = { publisher: { in: 'none' }, title: { in: 'none' }, published: { in: 'none' }, language: { in: 'none' } } as const;

/** Blocks parted by `/`, sentences by `.`; a block may name its role: "headline: One. / Two. Three.". */
function article(notation: string, details: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  for (const block of notation.split('/').map((part) => part.trim())) {
    const [, role = 'paragraph', words = ''] = /^(?:([a-z-]+): )?(.*)$/s.exec(block)!;
    const start = text.length;
    for (const sentence of words.match(/[^.]+\./g) ?? []) {
      const at = text.length + (sentence.length - sentence.trimStart().length);
      text += sentence;
      if (role !== 'furniture') sentences.push({ start: at, end: text.length, block: blocks.length });
    }
    blocks.push({ start, end: text.length, role: role as BlockRole });
    text += '\n';
  }
  return {
    id: notation,
    sigil: 'A',
    source: 'a.txt',
    publisher: null,
    title: null,
    published: null,
    url: null,
    language: 'en',
    found: NOWHERE,
    text,
    blocks,
    sentences,
    words: 0,
    setApart: false,
    ...details,
  };
}

/** What is folded, in brackets; parts of a block parted by `|`. */
function folding(notation: string, only: readonly number[]): string {
  const made = article(notation);
  return foldedArticle(made, new Set(only))
    .map((unit) => {
      const parts = unit.kind === 'gap' ? unit.parts : [unit];
      const words = parts.map(({ start, end }) => made.text.slice(start, end).trim()).join(' / ');
      return unit.kind === 'gap' ? `[${words}]` : words;
    })
    .join(' | ');
}

describe('folding', () => {
  it('folds a run of sentences told by one only, over paragraphs', () => {
    expect(folding('One. / Two. / Three. Four. / Five.', [1, 2, 3])).toBe('One. | [Two. / Three. Four.] | Five.');
  });
  it('lets a single sentence stand', () => {
    expect(folding('One. Two. / Three.', [1])).toBe('One. Two. | Three.');
  });
  it('cuts a paragraph where a run begins inside it', () => {
    expect(folding('One. Two. Three. / Four. Five.', [1, 2, 3])).toBe('One. | [Two. Three. / Four.] | Five.');
  });
  it('never folds a headline or a caption', () => {
    expect(folding('headline: One. / caption: Two. / Three. / Four.', [0, 1, 2, 3])).toBe('One. | Two. | [Three. / Four.]');
  });
  it('leaves furniture out, and keeps a block without sentences', () => {
    expect(folding('One. / furniture: Menu. / byline: / Two.', [])).toBe('One. |  | Two.');
  });
  it('loses no character of a block', () => {
    const made = article('One. Two. Three. / Four.');
    const shown = foldedArticle(made, new Set([1, 2])).flatMap((unit) => (unit.kind === 'gap' ? unit.parts : [unit]));
    expect(shown.map(({ start, end }) => made.text.slice(start, end)).join('')).toBe('One. Two. Three.Four.');
  });
});

/** Marks a text: `[words]` other words, `{figure}`, `<quotation>`, `^` a caret. Nothing nests. */
function drawn(text: string, differences: readonly Difference[], span = { start: 0, end: text.length }): string {
  const brackets: Partial<Record<DifferenceKind, string>> = { words: '[]', figure: '{}', quotation: '<>', 'only-left': '()' };
  return piecesOf(span, differences, 'left')
    .map(({ start, end, mark }) => {
      if (!mark) return text.slice(start, end);
      if (start === end) return '^';
      const [open, close] = brackets[mark.kind]!;
      return `${open}${text.slice(start, end)}${close}`;
    })
    .join('');
}

function difference(kind: DifferenceKind, start: number, end: number): Difference {
  return { id: `${kind}${start}`, kind, left: { start, end }, right: { start: 0, end: 1 }, link: 'l0.0' };
}

describe('pieces', () => {
  const text = 'one two three four';
  it('covers the text without gaps', () => {
    expect(drawn(text, [difference('words', 4, 7), difference('figure', 14, 18)])).toBe('one [two] three {four}');
  });
  it('draws a caret where words are left out, one for each difference', () => {
    expect(drawn(text, [difference('only-right', 7, 7), difference('figure', 7, 7)])).toBe('one two^^ three four');
  });
  it('gives words to the higher kind where marks overlap', () => {
    expect(drawn(text, [difference('words', 0, 18), difference('quotation', 4, 7)])).toBe('[one ]<two>[ three four]');
    expect(drawn(text, [difference('figure', 4, 13), difference('quotation', 8, 18)])).toBe('one {two }<three four>');
  });
  it('lets a caret inside another mark give way', () => {
    expect(drawn(text, [difference('words', 4, 13), difference('only-right', 7, 7)])).toBe('one [two three] four');
  });
  it('cuts a mark that reaches beyond the sentence', () => {
    expect(drawn(text, [difference('words', 4, 18)], { start: 0, end: 7 })).toBe('one [two]');
  });
  it('marks no sentence told by one only', () => {
    expect(drawn(text, [{ ...difference('told-left', 0, 18), link: null }])).toBe(text);
  });
});

/** B tells A's first sentence second, with one word changed and one added; each has a sentence of its own. */
function comparison(): Comparison {
  const a = article('Cat sat. Own one.', { sigil: 'A', publisher: 'Gazette' });
  const b = article('Other own. Dog sat down.', { sigil: 'B', publisher: 'Gazette' });
  const changes = [
    { a: { start: 0, end: 3 }, b: { start: 11, end: 14 }, kind: 'words' },
    { a: { start: 7, end: 7 }, b: { start: 19, end: 23 }, kind: 'added' },
  ] as const;
  const link = { a: [0], b: [1], relation: 'edited', score: 0.9, moved: false, sameWords: 0.5, changes, because: [] } as const;
  return {
    schema: 1,
    engine: 'test',
    options: { threshold: 0.5 },
    articles: [a, b],
    alignments: [{ a: 0, b: 1, links: [link], onlyA: [1], onlyB: [0], sameWords: 0.4, complete: true }],
    passages: [],
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

describe('a pair', () => {
  it('lists differences as the left article is read, and what the right alone tells where it stands there', () => {
    expect(pairOf(comparison(), 0, 1).differences.map(({ kind }) => kind)).toEqual(['told-right', 'words', 'only-right', 'told-left']);
  });
  it('is mirrored when its sides are swapped, and keeps its ids', () => {
    const [there, back] = [pairOf(comparison(), 0, 1), pairOf(comparison(), 1, 0)];
    expect(back.differences.map(({ kind }) => kind)).toEqual(['told-left', 'words', 'only-left', 'told-right']);
    expect(new Set(back.differences.map(({ id }) => id))).toEqual(new Set(there.differences.map(({ id }) => id)));
    expect(back.links[0]!.id).toBe(there.links[0]!.id);
  });
  it('has a sentence that the other set aside as one of its own kind, on either side', () => {
    const elsewhere = [{ article: 1, nearest: null, setAside: { start: 0, end: 5 } }];
    const aside = { ...comparison(), omissions: [{ article: 0, sentence: 1, elsewhere }] };
    const [there, back] = [pairOf(aside, 0, 1), pairOf(aside, 1, 0)];
    expect([there.onlyLeft, there.asideLeft, back.onlyRight, back.asideRight]).toEqual([[], [1], [], [1]]);
    expect(there.differences.map(({ kind }) => kind)).toEqual(['told-right', 'words', 'only-right', 'aside-left']);
    expect(back.differences.map(({ kind }) => kind)).toEqual(['told-left', 'words', 'only-left', 'aside-right']);
  });
  it('counts kinds and relations alike', () => {
    expect(Object.fromEntries(countsOf(pairOf(comparison(), 0, 1)))).toEqual({
      words: 1,
      'only-right': 1,
      'told-left': 1,
      'told-right': 1,
      edited: 1,
    });
  });
  it('hides the differences of a kind, and all inside the links of a relation', () => {
    const pair = pairOf(comparison(), 0, 1);
    expect(shownDifferences(pair, new Set(['words'])).map(({ kind }) => kind)).toEqual(['told-right', 'only-right', 'told-left']);
    expect(shownDifferences(pair, new Set(['edited'])).map(({ kind }) => kind)).toEqual(['told-right', 'told-left']);
  });
});

describe('names and numbers', () => {
  it('names an article by publisher, title or file, with its letter where two are alike', () => {
    const names = articleNames([
      article('One.', { sigil: 'A', publisher: 'Gazette' }),
      article('One.', { sigil: 'B', publisher: 'Gazette' }),
      article('One.', { sigil: 'C', title: 'A title' }),
      article('One.', { sigil: 'D', source: 'd.txt' }),
    ]);
    expect(names).toEqual(['Gazette (A)', 'Gazette (B)', 'A title', 'd.txt']);
  });
  it('numbers paragraphs and list items only', () => {
    expect(paragraphNumbers(article('headline: One. / Two. / caption: Three. / list-item: Four.'))).toEqual([null, 1, null, 2]);
  });
});
