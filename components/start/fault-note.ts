import { css, html, type TemplateResult } from 'lit';
import { sayFault } from '../../src/words/say.ts';
import { start as words } from '../../src/words/start.ts';
import { icons } from '../app/icons.ts';
import { FaultSeenRequest } from '../app/requests.ts';
import type { Fault } from '../app/snapshot.ts';

/** A file that could not be read: its name, what is wrong with it, and what to do instead. */
export function faultNote({ key, name, error }: Fault): TemplateResult {
  const putAway = (event: Event) => event.target!.dispatchEvent(new FaultSeenRequest(key));
  return html`<div class="fault">
    ${icons.warning}
    <p><strong>${words.notAdded(name)}</strong> ${sayFault(error)}</p>
    <button class="button icon quiet" type="button" aria-label=${words.faultSeen(name)} @click=${putAway}>${icons.close}</button>
  </div>`;
}

export const faultStyles = css`
  .fault {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 10px;
    align-items: start;
    padding: 8px 6px 8px 12px;
    border-inline-start: 3px solid var(--ink);
    background: var(--wash);
    color: var(--ink-2);
    line-height: 19px;
    overflow-wrap: anywhere;
  }
  .fault > svg {
    margin-block-start: 6px;
  }
  .fault p {
    padding-block: 4px;
  }
  .fault strong {
    font-weight: 600;
    color: var(--ink);
  }
`;
