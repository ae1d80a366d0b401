import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/cli/parse-document.ts';
import { readHtml } from '../../src/read/html.ts';
import { readArticle } from '../../src/read/read.ts';
import { done } from '../../src/work.ts';

const LEAD = 'The ministers of both countries signed a treaty on the river early on Thursday, after talks that had lasted all night.';
const MORE = 'Farmers had protested for months against the low level of the water, and several villages had run dry, officials said.';
const THIRD = 'The parliaments of both countries must approve the treaty before the dam is opened in the spring, both sides said on Friday.';
const OTHERS = ['Ferry', 'Lighthouse', 'Market'].map(
  (what) => `<article class="item"><h2><a href="/${what}">${what} opens again after the storm</a></h2><p>The ${what} had been closed for weeks, and crowds of people came to see it on the first day of the season, it was said.</p></article>`,
);

const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, title = 'Ministers sign river treaty - The Daily Courier', head = '') => `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** Each block that is not furniture: "role: its first words". */
async function kept(html: string): Promise<string[]> {
  const { text, blocks } = done(readArticle(await readHtml(html, 'page.html', parseDocument)));
  return blocks.filter(({ role }) => role !== 'furniture').map(({ role, start, end }) => `${role}: ${text.slice(start, end).split(' ', 3).join(' ')}`);
}

const STORY = ['headline: Ministers sign river', 'paragraph: The ministers of', 'paragraph: Farmers had protested'];

describe('the article of a page', () => {
  it('is the one that has the headline, where others stand beside it', async () => {
    expect(await kept(page(`<main><article><h1>Ministers sign river treaty</h1>${p(LEAD, MORE, THIRD)}</article>${OTHERS.join('')}</main>`))).toEqual([...STORY, 'paragraph: The parliaments of']);
  });

  it('has its headline where the title begins with a lesser heading, whatever is larger below', async () => {
    const below = OTHERS.join('').replace('<h2>', '<h1>').replace('</h2>', '</h1>');
    expect(await kept(page(`<main><article><h2>Ministers sign river treaty</h2>${p(LEAD, MORE, THIRD)}</article>${below}</main>`))).toEqual([...STORY, 'paragraph: The parliaments of']);
  });

  it('has its headline though the title writes its marks in another way', async () => {
    const html = page(`<article><h1>Ministers sign “river treaty”…</h1>${p(LEAD, MORE, THIRD)}</article>${OTHERS.join('')}`, 'Ministers sign "river treaty"... | Courier');
    expect(await kept(html)).toEqual(['headline: Ministers sign “river', ...STORY.slice(1), 'paragraph: The parliaments of']);
  });

  it('keeps the articles inside it, as entries of a report', async () => {
    const html = page(`<article><h1>Ministers sign river treaty</h1>${p(LEAD)}<article>${p(MORE)}</article><article>${p(THIRD)}</article></article>`);
    expect(await kept(html)).toEqual([...STORY, 'paragraph: The parliaments of']);
  });

  it('is not a mere head, whose text stands in the next one', async () => {
    const html = page(`<main><article><h1>Ministers sign river treaty</h1>${p(LEAD)}</article><article>${p(MORE, THIRD, LEAD.replace('Thursday', 'Friday'))}</article></main>`);
    expect(await kept(html)).toEqual(expect.arrayContaining(['paragraph: Farmers had protested', 'paragraph: The parliaments of']) as string[]);
  });

  it('keeps the entries beside the head of a live blog', async () => {
    const data = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ministers sign river treaty"}</script>';
    const entries = Array.from({ length: 6 }, (_, hour) => `<article>${p(`At ${hour} o’clock this was known: ${MORE}`, `Soon after ${hour} o’clock it was said: ${THIRD}`)}</article>`);
    const head = `<article><h1>Ministers sign river treaty</h1>${p(LEAD, MORE, THIRD)}</article>`;
    const body = `<main>${head}${entries.join('')}</main>`;
    const entriesIn = async (html: string) => (await kept(html)).filter((block) => /: (?:At|Soon after) /.test(block)).length;
    expect([await entriesIn(page(body, undefined, data)), await entriesIn(page(body))]).toEqual([12, 0]);
  });

  it('says its refrains as often as they stand in it, and a sentence shown large once', async () => {
    const meals = ['Take two eggs and a cup of milk.', 'Stir it for ten minutes on the stove.', 'Leave it to rest in a cool place.'];
    const plan = (days: readonly string[]) => page(`<article><h1>Ministers sign river treaty</h1>${p(LEAD, ...days, MORE, ...days, THIRD)}</article>`);
    expect((await kept(plan(meals))).filter((block) => /Take|Stir|Leave/.test(block))).toHaveLength(6);
    expect((await kept(plan(meals.slice(0, 1)))).filter((block) => /Take/.test(block))).toHaveLength(1);
  });

  it('keeps a post that ends in an address, and who posted it', async () => {
    const post = '<div class="embed"><blockquote><p>The treaty is real and we read every page of it. <a href="https://c.example/1">https://c.example/1</a></p>— Ada Quill (@aquill) <a href="https://c.example/2">4 March 2021</a></blockquote></div>';
    expect(await kept(page(`<article><h1>Ministers sign river treaty</h1>${p(LEAD, MORE)}${post}${p(THIRD)}</article>`))).toEqual([
      ...STORY,
      'paragraph: The treaty is',
      'paragraph: — Ada Quill',
      'paragraph: The parliaments of',
    ]);
  });

  it('leaves out a paragraph that is a row of links', async () => {
    const row = `<p>${['The ferry sails again after three weeks in port', 'Fishermen count their losses after the storm', 'The lighthouse keeper retires at last'].map((text) => `<a href="/x">${text}</a> [PICTURES]`).join(' | ')}</p>`;
    expect(await kept(page(`<article><h1>Ministers sign river treaty</h1>${p(LEAD, MORE)}${row}${p(THIRD)}</article>`))).toEqual([...STORY, 'paragraph: The parliaments of']);
  });
});
