import type { AloneSection, AsideSection } from '../contents/report.ts';
import { entryRow, sourceList } from './entries.ts';
import { h, type Markup } from './markup.ts';
import { section, type Scene } from './parts.ts';
import { wordsIn } from './words.ts';

/** Told by one source only. */
export function alone(part: AloneSection, scene: Scene): Markup {
  const entry = ({ place, words: told, setAside }: AloneSection['sources'][number]['entries'][number]) =>
    entryRow(place, wordsIn('span', told), setAside ? h('small', {}, setAside) : null);
  return section(part, part.sources.map(({ article, count, entries }) => sourceList(article, count, entries.map(entry), scene, 'h3')));
}

/** Page furniture. */
export function aside(part: AsideSection, scene: Scene): Markup {
  const line = ({ words: told, because }: AsideSection['sources'][number]['lines'][number]) =>
    h('li', {}, wordsIn('span', told), because ? [' ', h('small', {}, because)] : null);
  return section(part, part.sources.map(({ article, count, lines }) => sourceList(article, count, lines.map(line), scene, 'h3')));
}
