import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Comparison } from '../../src/model.ts';
import { htmlAnswerKey, htmlReport } from '../../src/report/html/file.ts';
import { comparisonInReport } from '../../src/save/in-report.ts';
import { openComparison, saveComparison } from '../../src/save/open.ts';
import { useLanguage } from '../../src/words/language.ts';
import { seedInputs } from '../seeds.ts';

let seeds: Comparison;
let page: string;

beforeAll(async () => {
  await useLanguage('en');
  seeds = await compare(seedInputs());
  page = htmlReport(seeds);
});

const ENDLESS = `endless${'word'.repeat(400)}`;

interface Read {
  readonly elements: readonly Tree.Element[];
  readonly faults: readonly string[];
}

/** The page as a browser reads it, with everything that it would complain of. */
function read(html: string): Read {
  const faults: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => faults.push(code) });
  const elements: Tree.Element[] = [];
  const waiting: Tree.Node[] = [document];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return { elements, faults };
}

function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

function textIn(element: Tree.Node): string {
  if ('value' in element) return element.value;
  return 'childNodes' in element ? element.childNodes.map(textIn).join('') : '';
}

const named = ({ elements }: Read, tag: string) => elements.filter(({ tagName }) => tagName === tag);

async function pageOf(...texts: string[]): Promise<string> {
  return htmlReport(await compare(texts.map((text, index) => ({ source: `${index}.txt`, text }))));
}

describe('the page of a report', () => {
  it('is well formed', () => {
    expect(read(page).faults).toEqual([]);
  });

  it('loads nothing and runs nothing', () => {
    const found = read(page);
    expect(named(found, 'script').map((script) => attribute(script, 'type'))).toEqual(['application/json']);
    expect([...named(found, 'link'), ...named(found, 'img'), ...named(found, 'iframe')]).toEqual([]);
    expect(found.elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on') || name === 'src' || name === 'style')).toEqual([]);
    const style = textIn(named(found, 'style')[0]!);
    expect([...style.matchAll(/url\('([^']{0,16})/gu)].every(([, start]) => start!.startsWith('data:font/woff2'))).toBe(true);
    expect(style).not.toContain('@import');
  });

  it('says its language, its title and its headings in order', () => {
    const found = read(page);
    expect(attribute(named(found, 'html')[0]!, 'lang')).toBe('en');
    expect(textIn(named(found, 'title')[0]!)).toBe('Five articles compared');
    const levels = found.elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  it('gives every column and row of a table its head', () => {
    const heads = named(read(page), 'th');
    expect(heads.length).toBeGreaterThan(50);
    expect(heads.every((head) => ['row', 'col'].includes(attribute(head, 'scope')!))).toBe(true);
  });

  it('has every id once', () => {
    const ids = read(page).elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps below a size that can be sent by mail', () => {
    expect(page.length).toBeLessThan(700_000);
  });

  it('sets the paper', () => {
    expect(page).toContain('size: A4;');
    expect(htmlReport(seeds, { paper: 'Letter' })).toContain('size: Letter;');
  });

  it('gives each article its language and direction', async () => {
    const arabic = 'أغلق الجسر\n\nقال مجلس المدينة يوم الأربعاء إن جسر الميناء سيغلق لمدة ستة أسابيع ابتداء من يوم الاثنين.\n\nوستعمل العبارات كل عشر دقائق.';
    const found = read(await pageOf(arabic, arabic.replace('ستة', 'تسعة')));
    const readings = found.elements.filter((element) => attribute(element, 'lang') === 'ar');
    expect(readings.length).toBeGreaterThan(3);
    expect(readings.filter(({ tagName }) => tagName === 'p').every((element) => attribute(element, 'dir') === 'rtl')).toBe(true);
  });

  it('stands from right to left in a language that is written so', async () => {
    await useLanguage('ar');
    const arabic = htmlReport(seeds);
    await useLanguage('en');
    expect(attribute(named(read(arabic), 'html')[0]!, 'dir')).toBe('rtl');
    expect(arabic).toContain('@top-right { content: "');
  });
});

describe('hostile texts in a report', () => {
  const SIGNS = `</script><script>alert(1)</script><img src=x onerror=alert(1)> "' & \u0000\u0007\u202E reversed \uD800 lone </style></title><!--`;
  const hostile = `${SIGNS}\n\nThe bridge will close for six weeks ${SIGNS} from Monday, the council said on Wednesday evening.\n\n“We ${SIGNS} cannot wait any longer,” said mayor Tom Reyes.`;

  it('come out as text', async () => {
    const html = await pageOf(hostile, hostile.replace('six', 'nine'));
    const found = read(html);
    expect(found.faults).toEqual([]);
    expect(named(found, 'script').map((script) => attribute(script, 'type'))).toEqual(['application/json']);
    expect(named(found, 'img')).toEqual([]);
    expect(textIn(named(found, 'main')[0]!)).toContain('<img src=x onerror=alert(1)>');
  });

  it('leave the page as it is, in whatever place they stand', async () => {
    const given = { publisher: SIGNS, title: SIGNS, url: SIGNS, language: '"><script>' };
    const comparison = await compare([{ source: SIGNS, text: hostile, given }, { source: 'b.txt', text: hostile.replace('six', 'nine') }]);
    const choices = { title: `${SIGNS} } @page { size: 1mm } "; ` };
    for (const html of [htmlReport(comparison, choices), htmlAnswerKey(comparison, choices)]) {
      const found = read(html);
      expect(found.faults).toEqual([]);
      expect(named(found, 'img')).toEqual([]);
      expect(textIn(named(found, 'style')[0]!)).not.toContain('size: 1mm');
    }
  });

  it('of a million characters in one line are written in full', async () => {
    const long = `Long line\n\n${'word '.repeat(200_000)}end.`;
    const html = await pageOf(long, `Long line\n\nThe council said that the bridge will close.`);
    expect(html).toContain('word end.');
  });
});

describe('the comparison in a report', () => {
  it('comes out as it went in', () => {
    expect(openComparison(comparisonInReport(page)!)).toEqual(seeds);
    expect(saveComparison(openComparison(comparisonInReport(page)!))).toBe(saveComparison(seeds));
  });

  it('survives other line ends', () => {
    expect(comparisonInReport(page.replaceAll('\n', '\r\n'))).toBe(comparisonInReport(page));
  });

  it('is not there where the choices leave something out', () => {
    for (const choices of [{ wordsPerSource: 100 }, { hideOutlets: true }, { sources: [0, 1] }]) {
      expect(comparisonInReport(htmlReport(seeds, choices))).toBeNull();
    }
  });

  it('is not there in any other page', () => {
    expect(comparisonInReport('<!doctype html><p>source-diff-comparison')).toBeNull();
  });

  it('is refused where a word of it was changed', () => {
    const at = page.lastIndexOf('Kremlin');
    const changed = `${page.slice(0, at)}Gremlin${page.slice(at + 7)}`;
    expect(() => comparisonInReport(changed)).toThrow('was changed after the report was made');
  });

  it('is refused where it cannot be found any more', () => {
    const changed = page.replace(/(id="source-diff-comparison") data-digest="[^"]*"/u, '$1');
    expect(() => comparisonInReport(changed)).toThrow('cannot be read any more');
  });
});

describe('the key to hidden outlets', () => {
  it('is a page of its own with letters and names', () => {
    const found = read(htmlAnswerKey(seeds, { hideOutlets: true }));
    expect(found.faults).toEqual([]);
    expect(textIn(named(found, 'main')[0]!)).toContain('TASS');
    expect(named(found, 'script')).toEqual([]);
  });
});

describe('words without an end', () => {
  it('may be broken, and lose no letter', async () => {
    const texts = ['six', 'nine'].map((weeks) => `The harbour bridge will close for ${weeks} weeks.\n\nHere ${ENDLESS} stands.`);
    const shown = read(htmlReport(await compare(texts.map((text, index) => ({ source: `${index}.txt`, text })))));
    expect(named(shown, 'wbr').length).toBeGreaterThan(7);
    expect(shown.faults).toEqual([]);
    expect(textIn(named(shown, 'main')[0]!)).toContain(`Here ${ENDLESS} stands.`);
  });
});
