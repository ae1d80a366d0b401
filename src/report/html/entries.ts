import { box, h, type Given, type Markup } from './markup.ts';
import { siglum, type Scene } from './parts.ts';

/** What single sources have, under the name of each. */
export function bySource<T extends { readonly article: number }>(items: readonly T[], scene: Scene, entry: (item: T) => Markup): Markup[] {
  return scene.report.sources.flatMap((source) => {
    const own = items.filter(({ article }) => article === source.article);
    return own.length === 0 ? [] : sourceList(source.article, String(own.length), own.map(entry), scene, 'h4');
  });
}

/** The name of a source, how much there is, and the list. */
export function sourceList(article: number, count: string, entries: readonly Markup[], { sourceOf }: Scene, level: 'h3' | 'h4'): Markup {
  const source = sourceOf(article);
  const head = h(level, {}, siglum(source), ' ', h('span', { class: 'name', dir: 'auto' }, source.name), ' ', box('span', 'count', count));
  return box('div', 'of-source', head, entries.length > 0 ? h('ul', {}, entries) : null);
}

export function entryRow(place: string, ...children: Given[]): Markup {
  return h('li', {}, box('span', 'place', place), ' ', box('div', 'words', children));
}
