import type { BlockRole } from '../../model.ts';
import { xmlEvents } from './xml.ts';

/** Style names as Word has them in any language of its menus: the names inside the file are English. */
const ROLES: readonly (readonly [RegExp, BlockRole])[] = [
  [/^title$/i, 'headline'],
  [/^(?:subtitle|abstract)$/i, 'standfirst'],
  [/^heading [1-9]$/i, 'heading'],
  [/^caption$/i, 'caption'],
  [/^list(?: |$)/i, 'list-item'],
  [/^(?:toc|table of (?:figures|authorities))(?: |$)/i, 'furniture'],
];

export interface Style {
  /** Undefined for text of no particular kind. */
  readonly role: BlockRole | undefined;
}

/** What each paragraph style stands for, by its id. */
export function stylesOf(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let id: string | undefined;
  for (const event of xmlEvents(xml, 'word/styles.xml')) {
    if (event.type !== 'open') continue;
    if (event.name === 'style') id = event.attributes('styleId');
    if (event.name === 'name' && id !== undefined) styles.set(id, styleNamed(event.attributes('val') ?? ''));
  }
  return styles;
}

/** Documents without a list of styles name them in the id: "Heading1". */
export function styleNamed(name: string): Style {
  const spaced = name.replace(/^(heading|toc)(\d)$/i, '$1 $2');
  return { role: ROLES.find(([pattern]) => pattern.test(spaced))?.[1] };
}
