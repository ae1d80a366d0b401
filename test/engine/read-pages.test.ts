import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/read/read.ts';
import { done } from '../../src/work.ts';

const folder = new URL('read-pages/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.txt'));

const MARKED = /^(\S+) *\| (.*)$/;

/** The page without the roles in front of its lines. */
function unmarked(marked: string): string {
  return marked.split('\n').map((line) => MARKED.exec(line)?.[2] ?? line).join('\n');
}

function marked(text: string): string[] {
  const { blocks } = done(readArticle({ source: 'page.txt', text }));
  return blocks.map(({ role, start, end }) => `${role} | ${text.slice(start, end)}`);
}

describe('readArticle on pages as they are pasted', () => {
  it.each(pages)('names every block of %s', (name) => {
    const page = readFileSync(new URL(name, folder), 'utf8');
    const wanted = page.split('\n').flatMap((line) => {
      const [, role, text] = MARKED.exec(line) ?? [];
      return role ? [`${role} | ${text ?? ''}`] : [];
    });
    expect(marked(unmarked(page))).toEqual(wanted);
  });
});
