import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/cli/parse-document.ts';
import type { ArticleInput } from '../../src/model.ts';
import { readHtml } from '../../src/read/html.ts';
import { readArticle } from '../../src/read/read.ts';
import { UnreadableError } from '../../src/read/unreadable.ts';
import { done } from '../../src/work.ts';

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
    ['a list of other articles', '<div class="related-articles"><p>Dam reopens after the storm of last week.</p><p>Fishermen count their losses on the coast.</p></div>', 'links to other pages'],
    ['names in one word', '<div class="moreStories relatedStories"><h4>Dam reopens after the storm</h4></div>', 'links to other pages'],
    ['a sign-up box', '<section id="newsletter-signup"><p>Get the news of the river every morning, free of charge.</p></section>', 'sign-up'],
    ['a menu', '<nav><ul><li>World</li><li>The river and the dam</li></ul></nav>', 'menu'],
    ['nothing but links', '<ul><li><a href="/1">Dam reopens after the storm</a></li><li><a href="/2">Fishermen count their losses</a></li></ul>', 'links to other pages'],
    ['an aside', '<aside><p>The dam was built in 1954 by a firm that is gone.</p></aside>', 'beside the article'],
  ])('sets %s in the middle of the article aside, and says what it is', async (_, body, because) => {
    const { blocks } = await read(article(`<p>${LEAD} So it was said.</p><p>${MORE} So it was told.</p>${body}`));
    expect(blocks!.slice(3, -1).map((block) => `${block.role}: ${block.because}`)).toContain(`furniture: ${because}`);
    expect(blocks!.slice(3, -1).every(({ role }) => role === 'furniture')).toBe(true);
  });

  it('keeps what the page’s own data has in the text of the article, whatever it is called', async () => {
    const lost = 'The dam was built in 1954 by a firm that is gone, and nobody knows where its plans are kept.';
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: `${LEAD} ${lost} ${MORE} ${LEAD} ${MORE}` })}</script>`;
    const body = `<p>${MORE} Then.</p><aside class="related"><p>${lost}</p></aside><p>${LEAD} Then.</p>`;
    expect(blocksOf(await read(article(body, head)))).toContain(`paragraph: ${lost}`);
    expect(blocksOf(await read(article(body)))).toContain(`furniture: ${lost}`);
  });

  it('keeps a named box that holds the article itself', async () => {
    const story = page(`<h1>Ministers sign treaty</h1><div class="sponsored promo"><p>${LEAD}</p><p>${MORE}</p><p>${LEAD} Again.</p></div>`);
    expect(blocksOf(await read(story)).map((line) => line.split(':')[0])).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('takes the names of body and article for the page’s own', async () => {
    const story = `<html><body class="f_captions_on author-page"><article class="caption byline"><h1>Ministers sign treaty</h1><p>${LEAD}</p><p>${MORE}</p></article></body></html>`;
    expect(blocksOf(await read(story)).map((line) => line.split(':')[0])).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  it('keeps the posts that an article quotes', async () => {
    const post = '<blockquote class="social-embed"><p>Nobody in the valley has ever seen the river so low as it is now, and nobody asks us about it at all https://post.example/1</p></blockquote>';
    expect(await between(post)).toEqual([expect.stringMatching(/^paragraph: Nobody in the valley/)]);
  });

  it('keeps who wrote the post that an article quotes, and the answer in a word', async () => {
    const post = '<blockquote><p>Nobody in the valley has ever seen the river so low as it is now.</p>— Tom Hale, 4 March</blockquote><blockquote><p>Never.</p>— Ada Quill</blockquote>';
    expect((await between(post)).map((line) => line.split(':')[0])).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('keeps a refrain, and a caption only once, though its print in the gallery ends otherwise', async () => {
    const caption = 'The ministers of the two countries shake hands at the dam of Port Alder on Thursday morning.';
    const gallery = `<figure><figcaption>${caption}</figcaption></figure>${`<p>Farmers say that they have waited.</p><p>${MORE}</p>`.repeat(3)}<figure><figcaption>${caption} Photo: Jo Fields</figcaption></figure>`;
    const { blocks } = done(readArticle(await read(article(gallery))));
    expect(blocks.filter(({ because }) => because === 'printed twice').map(({ role }) => role)).toEqual(['furniture']);
    expect(blocks.filter(({ role }) => role === 'caption')).toHaveLength(1);
  });

  it('keeps key points between headline and text', async () => {
    const points = '<div class="keypoints"><ul><li>The river is shared by both from May.</li><li>Both parliaments must approve the treaty.</li></ul></div>';
    const roles = blocksOf(await read(page(`<h1>Ministers sign treaty</h1>${points}<div class="text"><p>${LEAD}</p><p>${MORE}</p><p>${LEAD} Again.</p></div>`))).map((line) => line.split(':')[0]);
    expect(roles).toEqual(['headline', 'list-item', 'list-item', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('names each author once, without the box about them', async () => {
    const author = (inside: string) => `<div class="author">${inside}</div>`;
    const box = author('<span>Ada Quill</span><p>Ada Quill</p><p>Reporter</p><p>All stories by Ada Quill on rivers, dams and the like</p><p>The storm that nobody saw coming to the coast at all</p><p>What the fishermen have lost</p>');
    const { text, blocks } = await read(page(`<h1>Ministers sign treaty</h1>${box}<p>${LEAD}</p><p>${MORE}</p><p>${LEAD} Again.</p>`));
    const bylines = blocks!.filter(({ role }) => role === 'byline').map(({ start, end }) => text.slice(start, end));
    expect(bylines).toEqual(['Ada Quill', 'Reporter', 'All stories by Ada Quill on rivers, dams and the like']);
  });

  it('leaves out what only screen readers say and what shows when the pointer rests', async () => {
    expect(await between('<p>The dam<span class="sr-only"> (opens in a new window)</span> was<span class="rollover-people-block">More on dams</span> shut for repairs in May.</p>')).toEqual([
      'paragraph: The dam was shut for repairs in May.',
    ]);
  });

  it.each([
    ['broken JSON-LD', '<script type="application/ld+json">{ "@type": "NewsArticle", "headline": "Cut o</script>', {}],
    ['JSON-LD in a list', '<script type="application/ld+json">[{"@type":"Thing"},{"@type":"ReportageNewsArticle","headline":"River","publisher":{"name":"Courier"}}]</script>', { title: 'River', publisher: 'Courier' }],
    ['JSON-LD of other types', '<script type="application/ld+json">{"@type":[7,null],"headline":{"x":1},"publisher":[[]]}</script>', {}],
    ['meta elements', '<meta name="DC.date" content="20210304"><meta property="og:site_name" content=" Courier "><meta property="og:locale" content="pt_BR">', { published: '2021-03-04', publisher: 'Courier', language: 'pt-BR' }],
    ['a date in a mail’s form', '<meta name="date" content="Thu, 04 Mar 2021 09:15:00 GMT">', { published: '2021-03-04' }],
    ['a date of which nobody knows day from month', '<meta name="date" content="04/03/2021">', {}],
    ['a graph of articles in a list', '<script type="application/ld+json">[{"@graph":[{"@type":"WebPage"},{"@type":["Thing","NewsArticle"],"headline":"River","datePublished":"2021-03-04T09:15:00+0100","publisher":[{"@type":"Organization","name":"Courier"}],"author":[{"name":"Ada Quill"}]}]}]</script>', { title: 'River', published: '2021-03-04T09:15:00+01:00', publisher: 'Courier' }],
    ['a date in words', '<meta name="date" content="last Thursday"><title>River | Courier</title>', { title: 'River | Courier' }],
    ['an address that is no web address', '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://courier.example/">', {}],
    ['a language that is none', '<meta name="language" content="!!">', {}],
  ])('reads details from %s', async (_, head, wanted) => {
    expect((await read(article('', head))).metadata).toEqual(wanted);
  });

  it.each([['false'], ['"False"']])('notes that a short text of a paid article is only its free part: %s', async (free) => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":${free}}</script>`;
    expect((await read(article('', head))).partial).toBe(true);
    expect((await read(article(`<p>${MORE}</p>`.repeat(20), head))).partial).toBeUndefined();
    expect((await read(article(''))).partial).toBeUndefined();
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
