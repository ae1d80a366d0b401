import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Comparison } from '../../src/model.ts';
import type { Difference } from '../../src/present/pair.ts';
import type { VersionSaying } from '../../src/present/versions-by-hand.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import { sayingTemplate } from '../versions/saying.template.ts';
import type { Context } from './context.ts';
import { inspectedOf } from './place.ts';
import { stepperTemplate } from './stepper.template.ts';

export interface Rail {
  readonly comparison: Comparison;
  /** Whether the panel is unfolded, where it is folded for want of room. */
  readonly isOpen: boolean;
  /** What the reader has said of versions. */
  readonly said: readonly VersionSaying[];
  /** Whether differences are read aloud in the text. */
  readonly isSpoken: boolean;
}

/** Step counter, filters and the sentence where the reader is. `shown`: the differences that the filters leave. */
export function railTemplate({ view, hidden, place, isMarking }: Context, shown: readonly Difference[], { comparison, isOpen, isSpoken, said }: Rail): TemplateResult {
  return html`<aside class=${classMap({ rail: true, open: isOpen })} aria-label=${words.rail} ?hidden=${isMarking}>
    <div class="bar">
      <button class="button kinds" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls="panel" data-panel>
        ${words.kinds} <b>${shown.length}</b>
      </button>
      ${stepperTemplate(shown, place?.id ?? null)}
    </div>
    <div class="panel" id="panel">
      <sd-legend .counts=${view.counts} .filtered=${hidden} .columns=${view} .comparison=${comparison} .shown=${shown.length}></sd-legend>
      <sd-inspector .columns=${view} .inspected=${inspectedOf(view, place)}></sd-inspector>
      <sd-put-right .columns=${view} .place=${place} .comparison=${comparison}></sd-put-right>
      ${sayingTemplate(view, said)}
      <label class="spoken"><input type="checkbox" data-spoken .checked=${isSpoken} />${words.readAloud}</label>
    </div>
  </aside>`;
}
