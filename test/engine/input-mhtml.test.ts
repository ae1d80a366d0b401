import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/cli/parse-document.ts';
import { readInput } from '../../src/read/input.ts';

const STORY = 'The ministers of both countries signed a treaty on the river early on Thursday, after talks that had lasted all night. Farmers had protested for months.';

/** One byte for each character. */
const read = (letters: string, source = 'a.mhtml') => readInput(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)), source, parseDocument);

interface Part {
  readonly type: string;
  readonly body: string;
  readonly encoding?: string;
  readonly head?: string;
}

const HEAD = 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/treaty\r\nMIME-Version: 1.0\r\n';

function archive(parts: readonly Part[], end = '--B--\r\n'): string {
  const written = parts.map(({ type, body, encoding = '8bit', head = '' }) => `--B\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n${head}\r\n${body}\r\n`);
  return `${HEAD}Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="B"\r\n\r\n${written.join('')}${end}`;
}

const page = (story: string): string => `<html><body><p>${story}</p></body></html>`;

describe('a web archive', () => {
  it.each([
    ['as it is', page(STORY), '8bit'],
    ['as base64', btoa(page(STORY)).replace(/(.{60})/g, '$1\r\n'), 'base64'],
    ['as quoted-printable', page(STORY).replace(/ /g, '=20').replace(/(.{50}[^=]{3})/g, '$1=\r\n'), 'Quoted-Printable'],
  ])('is read where its page is written %s', async (_, body, encoding) => {
    const input = await read(archive([{ type: 'text/html; charset="utf-8"', body, encoding }]));
    expect(input).toMatchObject({ text: STORY, metadata: { url: 'https://courier.example/treaty' } });
  });

  it('is read in the encoding that the part declares', async () => {
    const body = page(`${STORY} =CC=E8=ED=E8=F1=F2=F0=FB =EF=EE=E4=EF=E8=F1=E0=EB=E8.`);
    expect((await read(archive([{ type: 'text/html; charset=windows-1251', body, encoding: 'quoted-printable' }]))).text).toBe(`${STORY} Министры подписали.`);
  });

  it('counts the parts that are not the page, and what the page holds', async () => {
    const parts = [
      { type: 'text/html', body: page(`${STORY}<img src="cid:1"><script>go()</script>`) },
      { type: 'image/png', body: btoa('not drawn'), encoding: 'base64' },
      { type: 'text/css', body: 'p { color: red }' },
    ];
    expect((await read(archive(parts))).dropped).toEqual([{ kind: 'script', count: 1 }, { kind: 'picture', count: 1 }, { kind: 'part', count: 2 }]);
  });

  it('is read up to where it was cut off', async () => {
    expect((await read(archive([{ type: 'text/html', body: page(STORY) }], ''))).text).toBe(STORY);
  });

  it('is found inside a mail', async () => {
    const inner = `--I\r\nContent-Type: text/plain\r\n\r\nno page\r\n--I\r\nContent-Type: text/html\r\n\r\n${page(STORY)}\r\n--I--`;
    expect((await read(archive([{ type: 'multipart/alternative; boundary=I', body: inner }]))).text).toBe(STORY);
  });

  it('is told by its head, not by its name', async () => {
    expect((await read(archive([{ type: 'text/html', body: page(STORY) }]), 'a.txt')).text).toBe(STORY);
    expect((await read(`Content-Type: is what it is about.\n\n${STORY}`, 'a.txt')).blocks).toBeUndefined();
  });

  it.each([
    ['holds no page', archive([{ type: 'image/png', body: '' }]), 'The web archive holds no page: none of its 1 parts is HTML.'],
    ['nests without end', Array.from({ length: 20 }).reduce<string>((body, _, i) => archiveOf(`L${20 - i}`, body), page(STORY)), 'The archive is damaged: its parts nest more than 8 deep.'],
  ])('that %s is refused', async (_, letters, message) => {
    await expect(read(letters)).rejects.toMatchObject({ name: 'UnreadableError', message });
  });

  it('with a hundred thousand boundaries is refused in no time', async () => {
    await expect(read(`${HEAD}Content-Type: multipart/related; boundary=B\r\n\r\n${'--B\r\nX: y\r\n\r\n'.repeat(100_000)}`)).rejects.toMatchObject({ reason: 'too-large' });
  });
});

function archiveOf(boundary: string, body: string): string {
  return `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=${boundary}\r\n\r\n--${boundary}\r\n${body}\r\n--${boundary}--\r\n`;
}
