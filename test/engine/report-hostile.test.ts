import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { marked } from 'marked';
import { parse as parsedHtml, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model.ts';
import { onOneLine } from '../../src/report/characters.ts';
import { format, type WrittenFormat } from '../../src/report/index.ts';
import { openComparison } from '../../src/save/open.ts';
import { articleOf } from '../notation.ts';
import { CONTROLS, HOSTILE } from './saved.notation.ts';
import { parsedXml, textOf } from './xml.notation.ts';

/** Two articles that share nothing: every format has what each of them tells alone, and their details. */
function comparisonWith(text: string, details = text): Comparison {
  const more = { title: details, publisher: details, source: details, url: details };
  const articles = [articleOf('A', [text], more), articleOf('B', ['Something else.'])];
  const alignments = [{ a: 0, b: 1, links: [], onlyA: [0], onlyB: [0], sameWords: 0, complete: true }];
  const none = { passages: [], quotations: [], figures: [], sayings: [], facts: [], names: [], omissions: [], versions: [], corrections: [], notes: [] };
  return { schema: 1, engine: details, options: { threshold: 0.5 }, articles, alignments, ...none, notices: [{ kind: 'limit', article: 0, text: details }] };
}

/** All that a reader is shown of a file, by a parser that is not ours. */
const READERS: Record<Exclude<WrittenFormat, 'json' | 'text' | 'svg'>, (file: string | Uint8Array) => Promise<string> | string> = {
  html: (file) => htmlText(parsedHtml(file as string)),
  markdown: (file) => htmlText(parsedHtml(marked.parse(file as string, { async: false, gfm: true }))),
  docx: async (file) => (await mammoth.extractRawText({ buffer: Buffer.from(file as Uint8Array) })).value,
  csv: (file) => parse(file as string, { bom: true }).flat().join('\n'),
  tei: (file) => textOf(parsedXml(file as string)),
};

const NOT_SHOWN = new Set(['style', 'script', 'title']);

function htmlText(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node && !('tagName' in node && NOT_SHOWN.has(node.tagName)) ? node.childNodes.map(htmlText).join('') : '';
}

function elements(node: Tree.Node): string[] {
  return 'childNodes' in node ? [...('tagName' in node ? [node.tagName] : []), ...node.childNodes.flatMap(elements)] : [];
}

const collapsed = (text: string) => text.replace(/\s+/gu, ' ');
const TEXTS = [...Object.entries(HOSTILE), ['controls', CONTROLS] as const];

describe.each(Object.keys(READERS) as (keyof typeof READERS)[])('%s', (name) => {
  it.each(TEXTS)('shows %s as text', async (_, text) => {
    const shown = collapsed(await READERS[name](await format(comparisonWith(text), name)));
    // Of bidi controls that a text leaves open, ends may stand behind it.
    expect(shown).toContain(onOneLine(text).trim().replace(/\u2069+$/, ''));
  });

  it('holds a line of a million letters, whatever they are', async () => {
    for (const text of ['x'.repeat(1_000_000), '=<|&*`'.repeat(170_000), 'word '.repeat(200_000).trim()]) {
      const shown = collapsed(await READERS[name](await format(comparisonWith(text, 'short'), name)));
      expect(shown.includes(text)).toBe(true);
    }
  });
});

describe('text on one line', () => {
  it.each([
    ['one\n\ttwo', 'one two'],
    ['\u202Eoverride', '\u202Eoverride\u202C'],
    ['\u2067isolate \u202Aembedding', '\u2067isolate \u202Aembedding\u202C\u2069'],
    ['\u2067isolate \u202Aembedding\u2069', '\u2067isolate \u202Aembedding\u2069'],
    ['\u202Aclosed\u202C', '\u202Aclosed\u202C'],
    ['\u202C\u2069 ends of nothing', '\u202C\u2069 ends of nothing'],
  ])('ends what it does to the direction of writing: %j', (text, wanted) => {
    expect(onOneLine(text)).toBe(wanted);
  });
});

describe('a page', () => {
  it.each(TEXTS)('holds no element that %s would make', async (_, text) => {
    const harmless = new Set(elements(parsedHtml((await format(comparisonWith('A plain sentence.'), 'html')) as string)));
    expect(elements(parsedHtml((await format(comparisonWith(text), 'html')) as string)).filter((tag) => !harmless.has(tag))).toEqual([]);
  });

  it.each(TEXTS)('is no page with %s in Markdown either', async (_, text) => {
    const html = marked.parse((await format(comparisonWith(text), 'markdown')) as string, { async: false, gfm: true });
    expect(elements(parsedHtml(html)).filter((tag) => ['script', 'img', 'a', 'code', 'del', 'iframe'].includes(tag))).toEqual([]);
  });
});

describe('a saved comparison', () => {
  it.each(TEXTS)('opens again with %s unchanged', async (_, text) => {
    const saved = (await format(comparisonWith(text), 'json')) as string;
    expect(openComparison(saved).articles[0]!.title).toBe(text);
  });
});

describe('a summary', () => {
  it.each(TEXTS)('does nothing to a terminal with %s', async (_, text) => {
    expect(await format(comparisonWith(text), 'text')).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F]/);
  });
});
