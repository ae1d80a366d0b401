import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/cli/parse-document.ts';
import type { ArticleInput } from '../../src/model.ts';
import { readInput } from '../../src/read/input.ts';

const read = (markup: string, source = 'Pasted 1'): Promise<ArticleInput> => readInput(new TextEncoder().encode(markup), source, parseDocument);
const copied = (inside: string): string => `<html><body><!--StartFragment-->${inside}<!--EndFragment--></body></html>`;

function blocksOf({ text, blocks }: ArticleInput): string[] {
  return blocks!.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

const FIRST = 'The ministers of both countries signed a treaty on the river.';
const THEN = 'Farmers had protested for months, and several villages had run dry.';

describe('a part of a page that was copied', () => {
  it('is read for its structure, and its formatting is not kept', async () => {
    const input = await read(copied(`<h1 style="font: 30px x">Ministers sign treaty</h1><p class="byline">By Ada Quill</p><p><b>The ministers</b>${FIRST.slice(13)}</p><figure><img><figcaption>The dam.</figcaption></figure><h2>Protest</h2><ul><li>${THEN}</li></ul>`));
    expect(blocksOf(input)).toEqual(['headline: Ministers sign treaty', 'byline: By Ada Quill', `paragraph: ${FIRST}`, 'caption: The dam.', 'heading: Protest', `list-item: ${THEN}`]);
  });

  it('may be as short as one sentence', async () => {
    expect(blocksOf(await read(copied('<span>It was signed.</span>')))).toEqual(['paragraph: It was signed.']);
  });

  it('takes a first line that is no sentence for the headline', async () => {
    expect(blocksOf(await read(copied(`<div>Ministers sign treaty</div><p>${FIRST}</p>`)))[0]).toBe('headline: Ministers sign treaty');
  });

  it('keeps the text of links, and sets lists of other articles aside', async () => {
    const input = await read(copied(`<p>${FIRST}</p><p>The <a href="/t">text of the treaty</a> was not shown to anybody.</p><p>${THEN}</p><div class="related-articles"><a href="/1">Dam reopens after the storm</a></div><p>${FIRST} Again.</p>`));
    expect(blocksOf(input)[1]).toBe('paragraph: The text of the treaty was not shown to anybody.');
    expect(input.blocks!.map(({ because }) => because)).toContain('links to other pages');
  });

  it('is searched for the article where a whole page was copied', async () => {
    const input = await read(copied(`<nav><a href="/">Home</a> <a href="/n">News</a></nav><article><h1>Ministers sign treaty</h1><p>${FIRST} ${THEN}</p><p>${THEN} ${FIRST}</p></article><footer>All rights reserved</footer>`));
    expect(blocksOf(input).map((line) => line.split(':')[0])).toEqual(['furniture', 'headline', 'paragraph', 'paragraph', 'furniture']);
  });

  it('takes the address that a system puts above the markup', async () => {
    const head = 'Version:0.9\r\nStartHTML:0000000170\r\nEndHTML:0000000300\r\nStartFragment:0000000206\r\nEndFragment:0000000264\r\nSourceURL:https://courier.example/treaty\r\n';
    const input = await read(`${head}${copied(`<p>${FIRST}</p>`)}`);
    expect(input).toMatchObject({ text: FIRST, metadata: { url: 'https://courier.example/treaty' } });
  });

  it('leaves out what is not shown, and counts it', async () => {
    const input = await read(copied(`<p>${FIRST}</p><img src="x" onerror="alert(1)"><svg><script>alert(2)</script></svg><script>alert(3)</script><iframe srcdoc="x"></iframe><p hidden>Not shown.</p><input><video></video>`));
    expect(input.text).toBe(FIRST);
    expect(input.dropped).toEqual([
      { kind: 'script', count: 1 },
      { kind: 'picture', count: 1 },
      { kind: 'embedded', count: 2 },
      { kind: 'field', count: 1 },
      { kind: 'hidden', count: 1 },
    ]);
  });

  it('without text is refused', async () => {
    await expect(read(copied('<img src="a.png">'))).rejects.toMatchObject({ reason: 'empty', message: 'What was copied holds no text.' });
  });
});
