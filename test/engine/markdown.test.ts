import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/read/markdown.ts';

async function blocksOf(markdown: string): Promise<string[]> {
  const { text, blocks } = await readMarkdown(markdown, 'a.md');
  return blocks!.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

describe('readMarkdown', () => {
  it.each([
    ['headings', '# River *treaty*\n\n## What it says\n\nMore\n----\n\n# Again', ['headline: River treaty', 'heading: What it says', 'heading: More', 'heading: Again']],
    ['paragraphs', 'One line\ngoes on.\n\nTwo.', ['paragraph: One line\ngoes on.', 'paragraph: Two.']],
    ['emphasis, code and links by their words', 'A **b** _c_ `d*` [e](http://x.example "t") ~~f~~ \\*g.', ['paragraph: A b c d* e f *g.']],
    ['reference links and drops their targets', 'See [the text][1].\n\n[1]: http://x.example', ['paragraph: See the text.']],
    ['addresses as they are written', 'See https://x.example/a_b_c and <mailto:a@x.example>.', ['paragraph: See https://x.example/a_b_c and mailto:a@x.example.']],
    ['lone images as captions', '![The ministers](a.jpg)\n\n[![The dam](b.jpg)](/dam)', ['caption: The ministers', 'caption: The dam']],
    ['lists, nested and loose', '- one\n- two\n\n  more\n  1. three', ['list-item: one', 'list-item: two', 'list-item: more', 'list-item: three']],
    ['lists of things to do', '- [x] one\n- [ ] two', ['list-item: one', 'list-item: two']],
    ['quotations', '> We agreed.\n>\n> > They said.', ['paragraph: We agreed.', 'paragraph: They said.']],
    ['tables by their rows', '| a | b |\n|---|---|\n| 1 | *2* |', ['paragraph: a\tb', 'paragraph: 1\t2']],
    ['code blocks', '```js\nlet x = 1;\n```', ['paragraph: let x = 1;']],
    ['entities and hard breaks', 'R&amp;D&nbsp;5&#8239;&euro; &mdash; &foo;  \nnext', ['paragraph: R&D\u00a05\u202f€ — &foo;\nnext']],
    ['HTML without its tags', '<div align="center"><p>Seen</p><!-- not --></div>\n\nA <b>b</b><br>c 1 < 2.', ['paragraph: Seen', 'paragraph: A b\nc 1 < 2.']],
  ])('reads %s', async (_, markdown, wanted) => {
    expect(await blocksOf(markdown)).toEqual(wanted);
  });

  it('keeps the details at the top as furniture and believes them', async () => {
    const markdown = '---\ntitle: "The \\"river\\" treaty"\ndate: 2021-03-04 09:15\nlang: en\npublisher: Courier # ours\nurl: https://courier.example/r\ntags:\n  - a\n---\n\nText.';
    const { metadata } = await readMarkdown(markdown, 'a.md');
    expect(metadata).toEqual({ title: 'The "river" treaty', published: '2021-03-04T09:15', language: 'en', publisher: 'Courier', url: 'https://courier.example/r' });
    const [top, ...rest] = await blocksOf(markdown);
    expect(top).toMatch(/^furniture: title: .*- a$/s);
    expect(rest).toEqual(['headline: The "river" treaty', 'paragraph: Text.']);
  });
  it('sets no second headline when the text has its own', async () => {
    expect((await blocksOf('---\ntitle: River\n---\n# The river\n\nText.')).slice(1)).toEqual(['headline: The river', 'paragraph: Text.']);
  });
  it('tells a line of dashes from the start of details', async () => {
    expect(await blocksOf('---\n\nText.\n\n---\n\nMore.')).toEqual(['paragraph: Text.', 'paragraph: More.']);
  });
  it('leaves out addresses and dates that are none', async () => {
    const { metadata } = await readMarkdown('---\nurl: javascript:alert(1)\ndate: soon\n---\nText.', 'a.md');
    expect(metadata).toEqual({});
  });
  it.each(['>'.repeat(20_000), 'a*'.repeat(200_000), '['.repeat(100_000)])('reads what no writer makes as plain text: %.6s', async (text) => {
    expect(await readMarkdown(text, 'a.md')).toEqual({ source: 'a.md', text });
  });
});
