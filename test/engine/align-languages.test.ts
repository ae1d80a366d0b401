import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aligned, article } from './align.notation.ts';

interface Fixture {
  a: string[];
  b: string[];
  links: [number, number][];
}

const folder = new URL('./fixtures/languages/', import.meta.url);
const languages = readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));

function figures(language: string): { right: number; found: number; expected: number } {
  const { a, b, links } = JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8')) as Fixture;
  const [first, second] = [a, b].map((lines) => article(`# ${lines.join('\n\n')}`, { language })) as [ReturnType<typeof article>, ReturnType<typeof article>];
  const found = aligned([first, second]).alignments[0]!.links.flatMap((link) => link.a.flatMap((i) => link.b.map((j) => `${i}~${j}`)));
  const expected = links.map(([i, j]) => `${i}~${j}`);
  return { right: found.filter((link) => expected.includes(link)).length, found: found.length, expected: expected.length };
}

describe('alignment without data for a language', () => {
  it.each(languages)('finds most of what two articles share in %s, and little else', (language) => {
    const { right, found, expected } = figures(language);
    expect(right / expected).toBeGreaterThanOrEqual(0.6);
    expect(right / found).toBeGreaterThanOrEqual(0.6);
  });

  it('finds four fifths over all languages', () => {
    const all = languages.map(figures);
    const sum = (name: 'right' | 'found' | 'expected') => all.reduce((total, one) => total + one[name], 0);
    expect(languages).toHaveLength(14);
    expect(sum('right') / sum('expected')).toBeGreaterThanOrEqual(0.8);
    expect(sum('right') / sum('found')).toBeGreaterThanOrEqual(0.8);
  });
});
