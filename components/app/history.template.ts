import { html, type TemplateResult } from 'lit';
import { sayDeed } from './deed.ts';
import { currentComparison, type Snapshot } from './snapshot.ts';

/** Undo, redo and the list of corrections, for the bar at the top. */
export function historyTemplate(snapshot: Snapshot): TemplateResult {
  const [last, next] = [snapshot.past.at(-1), snapshot.future.at(-1)];
  return html`<sd-history
    .comparison=${currentComparison(snapshot)}
    .undoes=${last ? sayDeed(last.deed) : null}
    .redoes=${next ? sayDeed(next.deed) : null}
  ></sd-history>`;
}
