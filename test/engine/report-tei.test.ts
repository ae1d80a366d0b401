import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Comparison } from '../../src/model.ts';
import { holdable } from '../../src/report/characters.ts';
import { teiOf } from '../../src/report/tei/tei.ts';
import { compare } from '../../src/compare.ts';
import { articleOf } from '../notation.ts';
import { seedInputs } from '../seeds.ts';
import { BRIDGE, comparisonOf, CONTROLS, HOSTILE } from './saved.notation.ts';
import { all, parsedXml, textOf, type Node } from './xml.notation.ts';

const schema = { fileName: 'subset.rng', contents: readFileSync(new URL('fixtures/tei/subset.rng', import.meta.url), 'utf8') };
const comparison = await comparisonOf(...BRIDGE);
const file = parsedXml(teiOf(comparison));

async function faultsOf(xml: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({ xml: { fileName: 'comparison.xml', contents: xml }, schema, extension: 'relaxng' });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}

/** Which elements and attributes each element of TEI P5 may have: made from the TEI's own source, for an editor of XML. */
const TABLE = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@jinntec/jinn-codemirror/dist/tei.json'), 'utf8')) as {
  readonly elements: readonly { readonly name: string; readonly children: readonly string[]; readonly attributes: readonly { readonly name: string }[] }[];
};
const ALLOWED = new Map(TABLE.elements.map(({ name, children, attributes }) => [name, { children: new Set(children), attributes: new Set(attributes.map((attribute) => attribute.name)) }]));

/** Where an element stands that TEI does not let stand there, or has an attribute that TEI does not give it: "rdg/seg", "rdg@wit". */
function strays({ name, attributes, children }: Node): string[] {
  const allowed = ALLOWED.get(name);
  const elements = children.filter((child): child is Node => typeof child !== 'string');
  return [
    ...Object.keys(attributes).filter((attribute) => attribute !== 'xmlns' && !allowed?.attributes.has(attribute)).map((attribute) => `${name}@${attribute}`),
    ...elements.filter((child) => !allowed?.children.has(child.name)).map((child) => `${name}/${child.name}`),
    ...elements.flatMap(strays),
  ];
}

/** What the pointers of TEI name: an element by its id, or so many characters of one. */
function pointedAt(root: Node, pointers: string): string {
  const byId = (id: string) => all(root, 'seg').find(({ attributes }) => attributes['xml:id'] === id)!;
  return pointers
    .split(' ')
    .map((pointer) => {
      const range = /^#string-range\((.+),(\d+),(\d+)\)$/.exec(pointer);
      if (!range) return textOf(byId(pointer.slice(1)));
      return [...textOf(byId(range[1]!))].slice(Number(range[2]), Number(range[2]) + Number(range[3])).join('');
    })
    .join(' ');
}

function listApp(root: Node, type: string): Node[] {
  return all(root, 'listApp').filter(({ attributes }) => attributes.type === type).flatMap((list) => all(list, 'app'));
}

const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('a comparison as TEI', () => {
  it('fits the schema', async () => {
    expect(await faultsOf(teiOf(comparison))).toEqual([]);
  });

  it('would be told apart from what does not fit it', async () => {
    expect(await faultsOf(teiOf(comparison).replace('<rdg ', '<reading '))).not.toEqual([]);
    expect(await faultsOf(teiOf(comparison).replace('wit="#A"', 'wit=""'))).not.toEqual([]);
  });

  it('fits it with all that the samples hold', async () => {
    expect(await faultsOf(teiOf(await compare(seedInputs())))).toEqual([]);
  });

  it('has elements and attributes only where TEI P5 has them', async () => {
    expect(strays(file)).toEqual([]);
    expect(strays(parsedXml(teiOf(await compare(seedInputs()))))).toEqual([]);
  });

  it('would be told where it has them elsewhere', () => {
    expect(strays(parsedXml('<rdg wit="#A" when="2021"><witness/></rdg>'))).toEqual(['rdg@when', 'rdg/witness']);
  });

  it('lists every article as a witness', () => {
    expect(all(file, 'witness').map(({ attributes }) => attributes['xml:id'])).toEqual(['A', 'B', 'C']);
    expect(all(all(file, 'witness')[0]!, 'title').map(textOf)).toEqual(['Harbour bridge opens']);
  });

  it('holds every article to the letter', () => {
    expect(all(file, 'body').map(textOf)).toEqual(BRIDGE);
  });

  it('cuts an article into the sentences of the comparison', () => {
    const sentences = all(file, 'body').map((body) => all(body, 'seg').map(textOf));
    expect(sentences).toEqual(comparison.articles.map(({ text, sentences: all }) => all.map(({ start, end }) => text.slice(start, end))));
  });

  it('has each passage as an entry with a reading for every source, empty where it is not told', () => {
    const cost = listApp(file, 'passages').find((app) => textOf(app).includes('12.4 million'))!;
    expect(all(cost, 'rdg').map(({ attributes }) => [attributes.wit, attributes.type])).toEqual([['#A', 'base'], ['#B', 'edited'], ['#C', 'edited']]);
    expect(listApp(file, 'passages')).toHaveLength(comparison.passages.length);
    for (const reading of listApp(file, 'passages').flatMap((app) => all(app, 'rdg'))) expect(textOf(reading) === '').toBe(reading.attributes.type === 'not-told');
  });

  it('links the sentences that tell the same, with how sure that is', () => {
    const links = all(file, 'link');
    expect(links).toHaveLength(comparison.alignments.flatMap(({ links }) => links).length);
    expect(pointedAt(file, links[0]!.attributes.target!)).not.toBe('');
    expect(links.every(({ attributes }) => Number(attributes.cert) > 0.4)).toBe(true);
  });

  it('has an entry for each place where words differ', () => {
    const changes = comparison.alignments.flatMap(({ links }) => links.flatMap((link) => link.changes ?? []));
    expect(listApp(file, 'differences')).toHaveLength(changes.length);
    const figures = listApp(file, 'differences').filter(({ attributes }) => attributes.type === 'figure').map((app) => all(app, 'rdg').map(textOf).join(' / '));
    expect(figures.join('; ')).toContain('2,000 / 3,000');
  });

  it('points at just the words that it shows', () => {
    const pointing = [...all(file, 'seg'), ...all(file, 'quote'), ...all(file, 'date'), ...all(file, 'measure')].filter(({ attributes }) => attributes.corresp);
    expect(pointing.length).toBeGreaterThan(30);
    for (const node of pointing) expect(collapsed(pointedAt(file, node.attributes.corresp!))).toBe(collapsed(textOf(node)));
  });

  it('counts characters, not halves of them', async () => {
    const astral = await comparisonOf('The 😀 mayor 😀 opened the new bridge to 2,000 people on Monday.', 'The 😀 mayor 😀 opened the new bridge to 3,000 people on Monday.');
    const root = parsedXml(teiOf(astral));
    const [app] = listApp(root, 'differences').filter((entry) => textOf(entry).includes('2,000'));
    expect(all(app!, 'seg').map(({ attributes }) => pointedAt(root, attributes.corresp!))).toEqual(['2,000', '3,000']);
  });

  it('has what is said, counted and named, with values that programs read', () => {
    expect(listApp(file, 'remarks').flatMap((app) => all(app, 'quote').map(textOf)).join('; ')).toContain('We have waited forty years');
    expect(all(file, 'date').filter(({ attributes }) => attributes['when-iso'] === '2021-05-03').map(textOf)).toContain('May 3, 2021');
    expect(all(file, 'measure').map(({ attributes }) => attributes.n)).toContain('EUR 12400000');
    expect(all(file, 'name').map(textOf)).toContain('Ann Lee');
  });

  it('keeps line ends and white space of every kind', async () => {
    const text = 'One line.\r\nAnother line\rand one more.\u00A0\n\n\u00A0\n\tThe last.\n';
    const root = parsedXml(teiOf(await comparisonOf(text, 'Another.')));
    expect(textOf(all(root, 'body')[0]!)).toBe(text);
    expect(await faultsOf(teiOf(await comparisonOf(text, 'Another.')))).toEqual([]);
  });

  it.each(Object.entries(HOSTILE))('takes %s for text', async (_, text) => {
    const xml = teiOf(await comparisonOf(`The mayor spoke. ${text} The end.`, `The mayor spoke. ${text} The bridge.`));
    expect(textOf(all(parsedXml(xml), 'body')[0]!)).toBe(holdable(`The mayor spoke. ${text} The end.`));
    expect(await faultsOf(xml)).toEqual([]);
  });

  it('shows what XML cannot hold, and can be made of what a careless program saved', async () => {
    const odd = { ...comparison, engine: 'x', articles: [articleOf('A', [CONTROLS], { language: 'not a tag!', published: 'some day', url: 'javascript:alert(1)', title: '"><x/>' }), articleOf('B', [])] };
    const empty: Comparison = { ...odd, alignments: [], passages: [], quotations: [], figures: [], sayings: [], facts: [], names: [] };
    expect(textOf(all(parsedXml(teiOf(empty)), 'body')[0]!)).toBe('nul ␀ bell ␇ escape ␛[31m unit ␟ end \uFFFD');
    expect(await faultsOf(teiOf(empty))).toEqual([]);
  });
});
