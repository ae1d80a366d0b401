import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/model.ts';
import { parseDocument } from '../../src/cli/parse-document.ts';
import { readInput } from '../../src/read/input.ts';
import { column, pdf, type Set } from './pdf.notation.ts';

const read = (pages: readonly (readonly Set[])[], more?: string): Promise<ArticleInput> => readInput(pdf(pages, more), 'a.pdf', parseDocument);

function blocksOf({ text, blocks }: ArticleInput): string[] {
  return blocks!.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

const LEFT = ['The ministers of both countries signed', 'a treaty on the river early on Thurs-', 'day, after talks that had lasted all night.'];
const RIGHT = ['Farmers had protested for months', 'against the low level of the water, and', 'several villages had run dry by then.'];

describe('a PDF', () => {
  it('is read line by line as running text', async () => {
    expect(blocksOf(await read([column(50, 700, LEFT)]))).toEqual([
      'paragraph: The ministers of both countries signed a treaty on the river early on Thursday, after talks that had lasted all night.',
    ]);
  });

  it('is read column by column, below a headline across them', async () => {
    const page: Set[] = [[50, 740, 24, 'Ministers sign river treaty'], ...column(50, 700, LEFT), ...column(320, 699, RIGHT)];
    expect(blocksOf(await read([page]))).toEqual([
      'headline: Ministers sign river treaty',
      'paragraph: The ministers of both countries signed a treaty on the river early on Thursday, after talks that had lasted all night.',
      'paragraph: Farmers had protested for months against the low level of the water, and several villages had run dry by then.',
    ]);
  });

  it('goes on with a paragraph in the next column and on the next page', async () => {
    const first = [...column(50, 700, ['One half of the sentence is told', 'here at the foot of the column, and', 'it goes on with some more words']), ...column(320, 700, ['at the head of the next one, where', 'the paragraph does not come to an', 'end either but goes over the page'])];
    const { text } = await read([first, column(50, 700, ['and ends only here.'])]);
    expect(text).toBe('One half of the sentence is told here at the foot of the column, and it goes on with some more words at the head of the next one, where the paragraph does not come to an end either but goes over the page and ends only here.');
  });

  it('parts paragraphs by room and by the first line standing in', async () => {
    const room = [...column(50, 700, LEFT), ...column(50, 640, RIGHT)];
    const indented: Set[] = [...column(50, 500, RIGHT), [65, 464, 10, 'The parliaments must approve the treaty,'], [50, 452, 10, 'which may take until the autumn.']];
    expect((await read([room])).blocks).toHaveLength(2);
    expect((await read([indented])).blocks).toHaveLength(2);
  });

  it('keeps the hyphen of a word that has one inside a line too', async () => {
    const { text } = await read([column(50, 700, ['A long-term plan was made for the well-', 'known river, and the dam was re-', 'opened; the well-known plan is long-', 'term, they say of the Alder-', 'Brook plan and the U.S.-', 'Norland talks of the two towns.'])]);
    expect(text).toBe('A long-term plan was made for the well-known river, and the dam was reopened; the well-known plan is long-term, they say of the Alder-Brook plan and the U.S.-Norland talks of the two towns.');
  });

  it('sets heads, feet and page numbers aside, at the end', async () => {
    const page = (number: number, lines: readonly string[]): Set[] => [[50, 780, 8, 'The Daily Courier, 4 March 2021'], ...column(50, 700, lines), [300, 20, 8, String(number)]];
    const input = await read([page(1, LEFT), page(2, RIGHT)]);
    expect(blocksOf(input)).toEqual([
      expect.stringMatching(/^paragraph: The ministers/),
      expect.stringMatching(/^paragraph: Farmers/),
      'furniture: The Daily Courier, 4 March 2021',
      'furniture: 1',
      'furniture: The Daily Courier, 4 March 2021',
      'furniture: 2',
    ]);
    expect(input.blocks!.at(-1)!.because).toBe('head or foot of the page');
  });

  it('names larger lines between paragraphs headings, and lines with bullets items', async () => {
    const page: Set[] = [[50, 740, 24, 'Ministers sign treaty'], ...column(50, 700, LEFT), [50, 640, 14, 'What it says'], ...column(50, 620, ['• The dam is opened.', '• An office is founded.'])];
    expect(blocksOf(await read([page])).slice(2)).toEqual(['heading: What it says', 'list-item: • The dam is opened.', 'list-item: • An office is founded.']);
  });

  it('holds every letter of the page, in one block', async () => {
    const page: Set[] = [[50, 740, 24, 'Ministers sign'], ...column(50, 700, LEFT), ...column(320, 700, RIGHT), [50, 300, 10, 'a table'], [300, 300, 10, 'of two']];
    const { text, blocks } = await read([page]);
    const letters = (some: string) => [...some.replace(/[\s-]+/g, '')].sort().join('');
    expect(letters(text)).toBe(letters(page.map(([, , , words]) => words).join('')));
    expect(blocks!.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  });

  it('is read as Node gives it, and its bytes stay as they were', async () => {
    const bytes = Buffer.from(pdf([column(50, 700, LEFT)]));
    const before = bytes.toString('latin1');
    expect((await readInput(bytes, 'a.pdf', parseDocument)).blocks).toHaveLength(1);
    expect(bytes.toString('latin1')).toBe(before);
  });

  it.each([
    ['is scanned', [[], []], '', 'no-article', 'The PDF holds no text: its 2 pages are pictures, as a scanner makes them. Have their text recognised (OCR) first.'],
    [
      'is encrypted',
      [column(50, 700, LEFT)],
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
      'locked',
      'The PDF is encrypted and asks for a password. Open it, save or print it as a new PDF without one, and add that.',
    ],
  ] as const)('that %s is refused, and it is said why', async (_, pages, more, reason, message) => {
    await expect(read(pages, more)).rejects.toMatchObject({ name: 'UnreadableError', reason, message });
  });

  it('that is damaged is refused', async () => {
    const damaged = new TextEncoder().encode('%PDF-1.7\nthis is none');
    await expect(readInput(damaged, 'a.pdf', parseDocument)).rejects.toMatchObject({ reason: 'damaged', message: expect.stringMatching(/^The PDF is damaged and cannot be opened: /) as string });
  });
});
