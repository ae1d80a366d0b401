import { describe, expect, it } from 'vitest';
import { finish } from '../../bench/finish.ts';
import { compare } from '../../src/compare.ts';
import { omissionsOf, type Faint } from '../../src/collate/omissions.ts';
import { tokensOf } from '../../src/segment/tokens.ts';
import type { Article, Comparison, Elsewhere } from '../../src/model.ts';
import { articleOf } from '../notation.ts';

const CAPTION = 'Rescue workers carry a boat through the flooded market square on Monday.';

/** An article of one block for each line; a line that begins with `#` is set aside as furniture. */
function article(sigil: string, lines: readonly string[], more: Partial<Article> = {}): Article {
  const plain = articleOf(sigil, lines.map((line) => line.replace(/^# /, '')), more);
  const blocks = plain.blocks.map((block, at) => (lines[at]!.startsWith('#') ? { ...block, role: 'furniture' as const, because: 'menu' } : block));
  return { ...plain, blocks, sentences: plain.sentences.filter(({ block }) => blocks[block]!.role !== 'furniture') };
}

/** Nothing linked between the articles, and what nearly was between the first two. */
function elsewhere(articles: readonly Article[], faint: readonly Faint[] = []): Elsewhere[] {
  const tellers = articles.map((article) => ({ article, tokens: article.sentences.map((sentence) => tokensOf(article.text, sentence)) }));
  const indexes = (article: Article) => [...article.sentences.keys()];
  const pairings = articles.flatMap((first, a) =>
    articles.slice(a + 1).map((second, k) => ({ a, b: a + 1 + k, onlyA: indexes(first), onlyB: indexes(second), faint: k + a > 0 ? [] : faint })),
  );
  return finish(omissionsOf(tellers, pairings)).find(({ article, sentence }) => article === 0 && sentence === 0)!.elsewhere.slice();
}

/** The words set aside in the second article that are those of the first sentence of the first. */
function setAside(sentence: string, ...lines: string[]): string | null {
  const other = article('B', ['Something else.', ...lines]);
  const [{ setAside: span }] = elsewhere([article('A', [sentence]), other]) as [Elsewhere];
  return span && other.text.slice(span.start, span.end);
}

describe('an omission', () => {
  const [a, b, c] = [article('A', ['The dam broke.', 'Ten fled.']), article('B', ['A dam failed.', 'Nobody knew.']), article('C', ['It rained.'])];

  it('has an item for each other article', () => {
    expect(elsewhere([a, b, c]).map(({ article }) => article)).toEqual([1, 2]);
  });

  it('names the likeliest passage below the threshold', () => {
    expect(elsewhere([a, b], [{ a: 0, b: 0, score: 0.2 }, { a: 0, b: 1, score: 0.31 }, { a: 1, b: 0, score: 0.4 }])[0]!.nearest).toEqual({ sentences: [1], score: 0.31 });
  });

  it('takes the first of two that are as likely', () => {
    expect(elsewhere([a, b], [{ a: 0, b: 1, score: 0.2 }, { a: 0, b: 0, score: 0.2 }])[0]!.nearest!.sentences).toEqual([0]);
  });

  it('names nothing where nothing comes near', () => {
    expect(elsewhere([a, b], [{ a: 0, b: 0, score: 0.049 }])[0]!.nearest).toBeNull();
  });

  it('leaves out articles that are set apart', () => {
    expect(elsewhere([a, { ...b, setApart: true }, c]).map(({ article }) => article)).toEqual([2]);
  });
});

describe('a sentence that stands in the other article’s furniture', () => {
  it('is found there', () => {
    expect(setAside(CAPTION, `# ${CAPTION}`)).toBe(CAPTION.slice(0, -1));
  });

  it('is found in the middle of a longer block, with a word changed and another put in', () => {
    const words = 'Rescue workers carry a small boat through the flooded town square on Monday';
    expect(setAside(CAPTION, `# Home News Sport ${words} Share this story`)).toBe(words);
  });

  it('is found whatever the case and the shape of the quotation marks', () => {
    expect(setAside('“We won’t leave,” said Anna Keller.', '# "WE WON\'T LEAVE" SAID ANNA KELLER')).toBe('WE WON\'T LEAVE" SAID ANNA KELLER');
  });

  it('is found at the best of several places', () => {
    expect(setAside(CAPTION, '# Rescue workers carry a boat', `# ${CAPTION}`)).toBe(CAPTION.slice(0, -1));
  });

  it('is not found when the words stand far apart', () => {
    expect(setAside('The mayor opened the bridge on Sunday at noon.', `# The mayor opened ${'a fair and '.repeat(30)} the bridge on Sunday at noon`)).toBeNull();
  });

  it('is not found across two blocks', () => {
    expect(setAside(CAPTION, '# Rescue workers carry a boat through', '# the flooded market square on Monday')).toBeNull();
  });

  it('is not found in the text of the article', () => {
    expect(setAside(CAPTION, CAPTION)).toBeNull();
  });

  it('is not looked for when it has three words', () => {
    expect(setAside('Read more here.', '# Read more here')).toBeNull();
  });

  it('is found in time that grows with the text', () => {
    const menu = `# ${'home news sport weather '.repeat(10_000)}`;
    expect(setAside('Home news sport weather opinion travel today.', menu)).toBeNull();
  });
});

describe('a comparison', () => {
  const story = (lines: readonly string[]) => lines.join('\n\n');
  const shared = ['Flood reaches the market', 'The river Orla burst its banks at Tarn on Sunday night.', 'The mayor, Ida Holm, called it the worst flood in a century.'];

  it('says where a sentence told by one source was set aside in the other, and no longer once it is put back', async () => {
    const texts = [story([...shared, CAPTION]), story([...shared, CAPTION])];
    const at = texts[1]!.indexOf(CAPTION);
    const compared = (role: 'furniture' | 'paragraph') =>
      compare([{ source: 'a', text: texts[0]! }, { source: 'b', text: texts[1]!, roles: [{ start: at, role }] }]);
    expect(setAsideIn(await compared('furniture'))).toEqual([CAPTION.slice(0, -1)]);
    expect((await compared('paragraph')).omissions).toEqual([]);
  });
});

function setAsideIn({ articles, omissions }: Comparison): string[] {
  return omissions.flatMap(({ elsewhere }) =>
    elsewhere.flatMap(({ article, setAside: span }) => (span ? [articles[article]!.text.slice(span.start, span.end)] : [])),
  );
}
