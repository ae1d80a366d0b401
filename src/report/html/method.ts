import type { MethodSection } from '../contents/report.ts';
import { box, h, type Markup } from './markup.ts';
import { section } from './parts.ts';

/** How the comparison was made, and with what settings. */
export function method({ paragraphs, settings, ...part }: MethodSection): Markup {
  return section(
    { paragraphs, settings, ...part },
    box('div', 'paragraphs', paragraphs.map((text) => h('p', {}, text))),
    box('dl', 'settings', settings.map(({ name, value }) => h('div', {}, h('dt', {}, name), h('dd', { dir: 'auto' }, value)))),
  );
}
