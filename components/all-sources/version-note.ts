import { css, html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../../src/model.ts';
import { placeAmongVersions } from '../../src/present/versions.ts';
import { versions as words } from '../../src/words/versions.ts';

/** Below the name of its source: beside it, it would leave a name of two words no room. */
export const versionNoteStyles = css`
  .named {
    display: grid;
    min-inline-size: 0;
  }
  .version {
    font-size: 11px;
    line-height: 13px;
    color: var(--ink-3);
    white-space: nowrap;
  }
`;

/** Which version of one report the source is, the oldest first; nothing for a source that has no other version here. */
export function versionNote(comparison: Comparison, article: number): TemplateResult | typeof nothing {
  const place = placeAmongVersions(comparison, article);
  return place ? html`<span class="version">${words.ofGroup(place.at, place.of)}</span>` : nothing;
}
