import { html, type TemplateResult } from 'lit';
import '../shared/sureness.ts';
import { directionOf } from '../../src/present/direction.ts';
import { ShowRequest } from '../state/requests.ts';
import type { ViewState } from '../state/view-state.ts';
import { heldSelection, ORDERS, SELECTIONS, selectionCounts, type Order, type Selection } from '../../src/present/arrangement.ts';
import { allSources as words } from '../../src/words/all-sources.ts';
import type { TableScene } from './table-scene.ts';

interface Arrangement {
  readonly order: Order;
  readonly selection: Selection;
  /** Index of the passage where the reader is. */
  readonly current: number | null;
  /** How many passages are shown. */
  readonly shown: number;
}

interface Choice<T> {
  readonly value: T;
  readonly text: string;
  readonly disabled?: boolean;
}

/** How many passages are shown, what they are measured against, how they are sorted and which are left out. */
export function toolbar({ overview, names }: TableScene, { order, selection, current, shown }: Arrangement): TemplateResult {
  const { comparison, counted, base, rows } = overview;
  const counts = selectionCounts(rows);
  const orders = words.orders(comparison.articles[base]!.sigil);
  const selections = words.selections(counts, counted.length);
  const bases = counted.map((value) => ({ value, text: `${comparison.articles[value]!.sigil}  ${names[value]!}` }));
  return html`<div class="toolbar">
    <h2>${words.passages}</h2>
    <span class="shown" role="status">${words.shown(shown, rows.length)}</span>
    <div class="choices">
      ${choice(words.base, base, bases, (value) => ({ base: value }))}
      ${choice(words.order, order, ORDERS.map((value) => ({ value, text: orders[value] })), (value) => ({ order: value }))}
      ${choice(
        words.show,
        selection,
        SELECTIONS.map((value) => ({ value, text: selections[value], disabled: counts[value] === 0 && value !== selection })),
        (value) => ({ selection: value, ...(heldSelection(rows, value, current) !== value && { current: null }) }),
      )}
      <sd-sureness form="line" .comparison=${comparison}></sd-sureness>
    </div>
  </div>`;
}

/** Where there is no passage to arrange: with less sure matches there may be one. */
export function noToolbar({ overview: { comparison } }: TableScene): TemplateResult {
  return html`<div class="toolbar"><div class="choices"><sd-sureness form="line" .comparison=${comparison}></sd-sureness></div></div>`;
}

/** A native select; what is chosen goes up as a `ShowRequest`. */
function choice<T extends string | number>(
  label: string,
  value: T,
  choices: readonly Choice<T>[],
  changeFor: (value: T) => Partial<ViewState>,
): TemplateResult {
  const onChange = (event: Event) => {
    const select = event.currentTarget as HTMLSelectElement;
    select.dispatchEvent(new ShowRequest(changeFor(choices[select.selectedIndex]!.value)));
  };
  const chosen = choices.find((option) => option.value === value)?.text.replace(/^\p{L}+ {2}/u, '') ?? '';
  return html`<label class="choice line-select">
    <span>${label}</span>
    <select dir=${directionOf(chosen)} @change=${onChange}>
      ${choices.map(
        (option) => html`<option .value=${String(option.value)} .selected=${option.value === value} ?disabled=${option.disabled ?? false}>
          ${option.text}
        </option>`,
      )}
    </select>
  </label>`;
}
