import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { onOneLine } from '../../src/report/characters.ts';
import { answerKeyOf, reportOf } from '../../src/report/contents/contents.ts';
import type { Inline, InlineStyle } from '../../src/report/document/blocks.ts';
import { documentOf } from '../../src/report/document/document.ts';
import { asParagraph, escaped } from '../../src/report/markdown/escape.ts';
import { inlinesMarkdown } from '../../src/report/markdown/inlines.ts';
import { answerKeyMarkdown, markdownOf } from '../../src/report/markdown/markdown.ts';
import { BRIDGE, comparisonOf, CONTROLS, HOSTILE } from './saved.notation.ts';

const comparison = await comparisonOf(...BRIDGE);
const report = reportOf(comparison);
const markdown = markdownOf(report);

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };

/** What a reader of the page sees that Markdown becomes. */
function shown(source: string): string {
  const html = marked.parse(source, { async: false, gfm: true });
  return html.replace(/<\/?[a-z][^>]*>/g, '').replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity]!).trim();
}

function tokens(source: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(source, { gfm: true }), (token) => void found.push(token));
  return found;
}

function inline(text: string, style: InlineStyle = 'plain'): Inline {
  return { text, style };
}

describe('a report as Markdown', () => {
  it('has the headings, tables and lists of the report', () => {
    const found = tokens(markdown);
    expect(found.filter((token): token is Tokens.Heading => token.type === 'heading' && token.depth < 3).map(({ text }) => text)).toEqual([
      report.title,
      ...report.sections.map(({ number, title }) => (number === null ? title : `${number}. ${title}`)),
    ]);
    const blocks = documentOf(report);
    expect(found.filter(({ type }) => type === 'table')).toHaveLength(blocks.filter(({ kind }) => kind === 'table').length);
    expect(found.filter(({ type }) => type === 'list')).toHaveLength(blocks.filter(({ kind }) => kind === 'list').length);
  });

  it('shows every word of every block', () => {
    const page = shown(markdown).replace(/\s+/gu, ' ');
    const lines = documentOf(report).flatMap((block) => (block.kind === 'table' ? [...block.head, ...block.rows.flat()] : block.kind === 'list' ? block.items : [block.inlines]));
    const unsigned = lines.filter((line) => line.every(({ style }) => style !== 'only' && style !== 'caret'));
    expect(unsigned.length).toBeGreaterThan(100);
    for (const line of unsigned) expect(page).toContain(line.map(({ text }) => onOneLine(text)).join('').trim());
  });

  it('tells the marks apart by form', () => {
    expect(markdown).toContain('*other words* · ⌜words only here⌟ · ‸ left out here · **figure, date, name**');
    expect(markdown).toMatch(/crowd of \*\*3,000/);
  });

  it('sets the words of the base before a bracket, and what others have behind it', () => {
    expect(markdown).toMatch(/2,000.* A \] \*\*3,000.*\*\* B/);
  });

  it('leaves out what the choices leave out', () => {
    const short = markdownOf(reportOf(comparison, { parts: ['summary', 'method'], hideOutlets: true, wordsPerSource: 5 }));
    expect(short).not.toContain('## Sources');
    expect(short.length).toBeLessThan(markdown.length / 2);
  });

  it('writes the key to a report with hidden outlets', () => {
    expect(answerKeyMarkdown(answerKeyOf(comparison))).toContain('a.txt');
    expect(markdownOf(reportOf(comparison, { hideOutlets: true }))).not.toContain('a.txt');
  });
});

describe('text in Markdown', () => {
  it.each([...Object.entries(HOSTILE), ['controls', CONTROLS] as const])('stays text: %s', (_, text) => {
    const source = asParagraph(escaped(text));
    expect(shown(source)).toBe(onOneLine(text).trim());
    expect(tokens(source).map(({ type }) => type).filter((type) => !['paragraph', 'text', 'escape'].includes(type))).toEqual([]);
  });

  it.each(['# no heading', '- no list', '+ no list', '1. no list', '12) no list', '> no quotation', '=== no line', '--- no line', '    no code', '| no | table |', '[x]: no://definition', '***', 'a  \nb', '&copy; &#65; &', '<div>', 'http://a.b/c_d_e', 'HTTPS://A.B', 'someone@mail.example', '\\', '$x$', '~no~'])('stays text where it begins a line: %j', (text) => {
    const source = asParagraph(escaped(text));
    expect(shown(source)).toBe(onOneLine(text).trim());
    expect(tokens(source).map(({ type }) => type).filter((type) => !['paragraph', 'text', 'escape'].includes(type))).toEqual([]);
  });

  it('stays in its cell', () => {
    const cell = inlinesMarkdown([inline('a | b \\| c')]);
    const table = tokens(`| x | y |\n| --- | --- |\n| ${cell} | z |`).find((token): token is Tokens.Table => token.type === 'table')!;
    expect(table.rows[0]).toHaveLength(2);
    expect(shown(`| x | y |\n| --- | --- |\n| ${cell} | z |`)).toContain('a | b \\| c');
  });
});

describe('marked words', () => {
  const around = [
    ['one ', 'two', ' three'],
    ['one', 'two', 'three'],
    ['one', '“two”', 'three'],
    ['one ', ' two ', ' three'],
    ['one*', '*two*', '*three'],
    ['他', '“说”', '了'],
    ['$', '$5', '5'],
    ['', '<b>', ''],
    ['one ', '😀', 'three'],
  ] as const;

  it.each(around.flatMap(([before, marked, after]) => (['words', 'figure', 'strong'] as const).map((style) => [style, before, marked, after] as const)))('are emphasised as %s: %s[%s]%s', (style, before, text, after) => {
    const source = inlinesMarkdown([inline(before), inline(text, style), inline(after)]);
    expect(shown(source)).toBe(before + text + after);
    expect(marked.parse(source, { async: false })).toMatch(style === 'words' ? /<(em|i)>/ : /<(strong|b)>/);
  });

  it('may stand side by side', () => {
    const source = inlinesMarkdown([inline('one', 'figure'), inline('two', 'words'), inline('three', 'figure')]);
    expect(shown(source)).toBe('onetwothree');
  });

  it('lead to the page of a source and nowhere else', () => {
    const link = (address: string) => inlinesMarkdown([{ text: 'a [title] (here)', style: 'plain', address }]);
    expect(marked.parse(link('https://news.example/a?b=(c)>d'), { async: false })).toBe('<p><a href="https://news.example/a?b=(c)%3Ed">a [title] (here)</a></p>\n');
    expect(marked.parse(link('javascript:alert(1)'), { async: false })).toBe('<p>a [title] (here)</p>\n');
  });
});
