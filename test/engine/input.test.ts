import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/cli/parse-document.ts';
import { readInput } from '../../src/read/input.ts';

const read = (text: string, source: string) => readInput(new TextEncoder().encode(text), source, parseDocument);

const STORY = 'The ministers of both countries signed a treaty on the river early on Thursday, after talks that had lasted all night. Farmers had protested for months.';

describe('readInput', () => {
  it.each([
    ['a.html', `<p>${STORY}</p>`],
    ['https://x.example/a.htm?id=1#top', `<p>${STORY}</p>`],
    ['a.txt', `<!-- saved -->\n<!DOCTYPE html><p>${STORY}</p>`],
    ['-', `<?xml version="1.0"?><html><body><p>${STORY}</p></body></html>`],
    ['a.md', `*${STORY.slice(0, 20)}*${STORY.slice(20)}`],
  ])('takes the words out of markup: %s', async (source, text) => {
    const input = await read(text, source);
    expect(input).toMatchObject({ source, text: STORY, blocks: [{ role: 'paragraph', start: 0, end: STORY.length }] });
  });

  it.each([
    ['a.txt', `He wrote <b> and *so on*. ${STORY}`],
    ['a.html', 'Without a tag.\n\nSecond paragraph, where 1 < 2.'],
    ['slot A', `# ${STORY}\r\n\r\nEnd.  `],
    ['article.md.txt', `*${STORY}*`],
  ])('leaves plain text as it is: %s', async (source, text) => {
    expect(await read(text, source)).toEqual({ source, text });
  });

  it('reads 5 MB of plain text', async () => {
    const text = `${STORY}\n\n`.repeat(Math.ceil((5 * 1024 * 1024) / STORY.length));
    expect((await read(text, 'a.txt')).text).toBe(text);
  });

  it('reads a page in the encoding that it declares', async () => {
    const text = `<html><head><meta charset="windows-1251"></head><body><p>${STORY}</p><p>\xcc\xe8\xed\xe8\xf1\xf2\xf0\xfb \xef\xee\xe4\xef\xe8\xf1\xe0\xeb\xe8 \xe4\xee\xe3\xee\xe2\xee\xf0 \xee \xf0\xe5\xea\xe5.</p></body></html>`;
    const input = await readInput(Uint8Array.from(text, (sign) => sign.charCodeAt(0)), 'a.html', parseDocument);
    expect(input.text).toBe(`${STORY}\n\nМинистры подписали договор о реке.`);
  });

  it('refuses what is no text before looking at its name', async () => {
    await expect(readInput(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), 'a.html', parseDocument)).rejects.toMatchObject({ reason: 'binary', message: 'This is an image (PNG), not text.' });
  });
});
