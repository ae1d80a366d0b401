import { html, type TemplateResult } from 'lit';
import type { Side } from '../shared/marked-text.ts';

/** Marked words as a deletion on the side of the older version, as an insertion on the other; as they are between outlets. */
export function editedTemplate<T>(text: T, side: Side, older: Side | null | undefined): T | TemplateResult {
  if (!older) return text;
  return side === older ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
}
