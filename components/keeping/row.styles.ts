import { css } from 'lit';

/** Rows under a rule: what something is, a note below it, what can be done with it at its end. */
export const rows = css`
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 16px;
    align-items: center;
    padding-block: 13px;
    border-block-start: 1px solid var(--rule);
  }
  .row:first-of-type {
    border-block-start-color: var(--ink);
  }
  .row > strong,
  .row > h3 {
    font: 600 16px/22px var(--serif);
    overflow-wrap: anywhere;
  }
  .row > .note {
    grid-column: 1;
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .row > .button {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  @container app (max-width: 760px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
      gap: 6px;
    }
    .row > .button {
      grid-column: 1;
      grid-row: auto;
      justify-self: start;
    }
  }
`;
