import { box, h, type Child, type Given, type Markup } from './markup.ts';
import { siglum, type Scene } from './parts.ts';

/** What single sources have, under the name of each. */
export function bySource<T extends { readonly article: number }>(items: readonly T[], scene: Scene, entry: (item: T) => Markup): Markup[] {
  return scene.report.sources.flatMap((source) => {
    const own = items.filter(({ article }) => article === source.article);
    return own.length === 0 ? [] : sourceList(source.article, String(own.length), own.map(entry), scene, 'h4');
  });
}

/** The name of a source, how much there is, and the list; in two columns where every entry is short. */
export function sourceList(article: number, count: string, entries: readonly Markup[], { sourceOf }: Scene, level: 'h3' | 'h4'): Markup {
  const source = sourceOf(article);
  const head = h(level, {}, siglum(source), ' ', h('span', { class: 'name', dir: 'auto' }, source.name), ' ', box('span', 'count', count));
  return box('div', 'of-source', head, entries.length > 0 ? h('ul', { class: entries.every(isShort) ? 'short' : null }, entries) : null);
}

/** Characters of an entry. A taller one than a page, in columns, keeps Chromium busy without an end when it prints. */
const LONGEST_SHORT = 600;

function isShort(entry: Markup): boolean {
  return lengthOf(entry) <= LONGEST_SHORT;
}

function lengthOf(child: Child): number {
  return typeof child === 'string' ? child.length : child.children.reduce((sum, inner) => sum + lengthOf(inner), 0);
}

export function entryRow(place: string, ...children: Given[]): Markup {
  return h('li', {}, box('span', 'place', place), ' ', box('div', 'words', children));
}
