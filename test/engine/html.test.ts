import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/cli/parse-document.ts';
import type { ArticleInput } from '../../src/model.ts';
import { readHtml } from '../../src/read/html.ts';
import { UnreadableError } from '../../src/read/unreadable.ts';

const NEWS = readFileSync(new URL('html/news.html', import.meta.url), 'utf8');
const LEAD = 'The ministers of both countries signed a treaty on the river early on Thursday, after talks that had lasted all night.';
const MORE = 'Farmers had protested for months against the low level of the water, and several villages had run dry, officials said.';

const read = (html: string): Promise<ArticleInput> => readHtml(html, 'page.html', parseDocument);

const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const article = (body: string, head = ''): string => page(`<article><p>${LEAD}</p>${body}<p>${MORE}</p></article>`, head);

/** "role: text", one line for each block. */
function blocksOf({ text, blocks }: ArticleInput): string[] {
  return blocks!.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

/** What stands between the two paragraphs that `article` puts around it. */
async function between(body: string): Promise<string[]> {
  return blocksOf(await read(article(body))).slice(1, -1);
}

async function faultOf(html: string): Promise<UnreadableError> {
  const fault: unknown = await read(html).catch((thrown: unknown) => thrown);
  return fault instanceof UnreadableError ? fault : expect.fail('it was read');
}

describe('readHtml', () => {
  it('tells the article from the page around it', async () => {
    expect(blocksOf(await read(NEWS)).map((line) => line.slice(0, 60))).toEqual([
      'furniture: The Daily Courier',
      'furniture: News',
      'furniture: Sport',
      'furniture: Opinion',
      'headline: Ministers sign river treaty after night of talks',
      'standfirst: Two neighbours settle a quarrel of forty years o',
      'byline: By Ada Quill',
      'furniture: 4 March 2021',
      'furniture: Share on Facebook Tweet this',
      'caption: The ministers shake hands in Port Alder. Photo: Jo ',
      'paragraph: The ministers of both countries signed a treaty o',
      'paragraph: “It’s over,” the foreign minister of Norland said',
      'heading: What the treaty says',
      'paragraph: Under the treaty each side may draw one third of ',
      'list-item: The dam at Port Alder will be opened for two week',
      'list-item: A joint office will measure the level of the wate',
      'paragraph: This is a good day for farmers on both banks, who',
      'paragraph: Farmers had protested for months against the low ',
      'paragraph: The parliaments of both countries must approve th',
      'furniture: Read more',
      'furniture: Dam reopens after storm',
      'furniture: Fishermen count their losses',
      'furniture: © 2021 The Daily Courier. All rights reserved.',
    ]);
  });

  it('says of every piece of furniture why it is set aside', async () => {
    const { blocks } = await read(NEWS);
    expect(blocks!.filter(({ role, because }) => role === 'furniture' && !because)).toEqual([]);
  });

  it('takes the details from what the page says of itself', async () => {
    expect((await read(NEWS)).metadata).toEqual({
      publisher: 'The Daily Courier',
      title: 'Ministers sign river treaty after night of talks',
      published: '2021-03-04T09:15:00+01:00',
      url: 'https://courier.example/world/river-treaty',
      language: 'en',
    });
  });

  it('leaves out only what no browser shows', async () => {
    const { text } = await read(NEWS);
    for (const unseen of ['Hidden', 'JavaScript', 'tracking', 'color']) expect(text).not.toContain(unseen);
  });

  it('puts every character but white space in exactly one block', async () => {
    const { text, blocks } = await read(NEWS);
    expect(blocks!.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  });

  it.each([
    ['keeps words whole across inline elements', '<p><b>N</b>or<i>l<u>a</u></i>nd agreed to it all in the end.</p>', ['paragraph: Norland agreed to it all in the end.']],
    ['collapses white space and keeps no-break spaces', '<p>  It  took\n\t500&nbsp;days in all,\n so they say. </p>', ['paragraph: It took 500\u00a0days in all, so they say.']],
    ['reads two line breaks as a new paragraph', '<p>One thing was said first.<br> <br/>Another was said after it.</p>', ['paragraph: One thing was said first.', 'paragraph: Another was said after it.']],
    ['keeps a single line break inside its block', '<p>One line was said,<br>and another after it.</p>', ['paragraph: One line was said,\nand another after it.']],
    ['decodes entities', '<p>R&amp;D &lt;b&gt; costs 5&#8239;&euro; &mdash; &#x201c;or so&#8221; they say.</p>', ['paragraph: R&D <b> costs 5\u202f€ — “or so” they say.']],
    ['keeps the cells of a row together', '<table><tr><th>Town</th><th>Metres</th></tr><tr><td>Port Alder</td><td>12</td></tr></table>', ['paragraph: Town\tMetres', 'paragraph: Port Alder\t12']],
    ['sets links apart that stand side by side', '<p>It was <a href="/a">said</a><a href="/b">here</a> by all of the ministers who came.</p>', ['paragraph: It was said here by all of the ministers who came.']],
  ])('%s', async (_, body, wanted) => {
    expect(await between(body)).toEqual(wanted);
  });

  it('finds the article in a page without a single paragraph element', async () => {
    const story = page(`<table><tr><td><a href="/">Home</a><br><a href="/n">News</a></td><td><font size="2">${`${LEAD}<br><br>${MORE}<br><br>`.repeat(3)}</font></td></tr></table>`);
    const roles = blocksOf(await read(story)).map((line) => line.split(':')[0]);
    expect(roles).toEqual(['furniture', ...Array.from({ length: 6 }, () => 'paragraph')]);
  });

  it('finds text that stands directly in the body', async () => {
    const { blocks } = await read(page(`${LEAD}<br><br>${MORE}<br><br>${LEAD}`));
    expect(blocks!.map(({ role }) => role)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('brings back a paragraph that looks like page furniture among its siblings', async () => {
    expect(await between('<p class="sidebar-related-promo">The dam was shut for repairs in May, the company said.</p>')).toEqual([
      'paragraph: The dam was shut for repairs in May, the company said.',
    ]);
  });

  it.each([
    ['broken JSON-LD', '<script type="application/ld+json">{ "@type": "NewsArticle", "headline": "Cut o</script>', {}],
    ['JSON-LD in a list', '<script type="application/ld+json">[{"@type":"Thing"},{"@type":"ReportageNewsArticle","headline":"River","publisher":{"name":"Courier"}}]</script>', { title: 'River', publisher: 'Courier' }],
    ['JSON-LD of other types', '<script type="application/ld+json">{"@type":[7,null],"headline":{"x":1},"publisher":[[]]}</script>', {}],
    ['meta elements', '<meta name="DC.date" content="20210304"><meta property="og:site_name" content=" Courier "><meta property="og:locale" content="pt_BR">', { published: '2021-03-04', publisher: 'Courier', language: 'pt-BR' }],
    ['a date in words', '<meta name="date" content="last Thursday"><title>River | Courier</title>', { title: 'River | Courier' }],
    ['an address that is no web address', '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://courier.example/">', {}],
    ['a language that is none', '<meta name="language" content="!!">', {}],
  ])('reads details from %s', async (_, head, wanted) => {
    expect((await read(article('', head))).metadata).toEqual(wanted);
  });

  it('takes the day from a time element when nothing else tells it', async () => {
    expect((await read(article('<time datetime="2021-03-04">Thursday</time>'))).metadata).toEqual({ published: '2021-03-04' });
  });

  it.each([
    ['a form', page('<form><h1>Sign in</h1><label>Name</label><input></form>', '<title>Courier</title>'), 'No article was found on the page “Courier”: it holds 3 words in 2 pieces, 0 of them links, and no running text.'],
    ['links', page(`<ul>${'<li><a href="/">A headline on the river and on the dam in it</a></li>'.repeat(20)}</ul>`), 'No article was found on this page: it holds 220 words in 20 pieces, 20 of them links, and no running text.'],
    ['a script', page('<div id="root"></div><script>start()</script>'), 'No article was found on this page: it holds no text. The text may be put there by a script after loading.'],
    ['nothing', '', 'No article was found on this page: it holds no text. The text may be put there by a script after loading.'],
  ])('says so when a page holds %s', async (_, html, message) => {
    expect(await faultOf(html)).toMatchObject({ reason: 'no-article', message });
  });

  it('finds the article below a headline that is never closed', async () => {
    expect(blocksOf(await read(`<h1>River treaty<p>${LEAD}<p>${MORE}`))).toEqual(['headline: River treaty', `paragraph: ${LEAD}`, `paragraph: ${MORE}`]);
  });

  it('reads hostile markup as text', async () => {
    const hostile = '<p onclick="x()" data-text-block="0">He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall of the ministry.</p><img src=x onerror=alert(1)><p "a=1 <b =3>Then he left the town without a word.</p>';
    expect(await between(hostile)).toEqual(['paragraph: He wrote <script>alert(1)</script> on the wall of the ministry.', 'paragraph: Then he left the town without a word.']);
  });

  it.each(['<div>', '<b>', '<blockquote>', '<span><i>'])('reads text below 2,000 times %s', async (tag) => {
    const { text } = await read(page(`${tag.repeat(2000)}<p>${LEAD}</p><p>${MORE}</p>`));
    expect(text).toBe(`${LEAD}\n\n${MORE}`);
  });

  it('refuses a page with more elements than could be searched', async () => {
    expect(await faultOf('<i>a</i>'.repeat(100_001))).toMatchObject({ reason: 'too-large' });
  });
});
