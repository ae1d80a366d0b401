import { css } from 'lit';

/** The heading of a section in a side panel, with a figure at its end. */
export const panel = css`
  .heading {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 12px;
    padding-block-end: 6px;
    border-block-end: 1px solid var(--ink);
    font-size: 12px;
    color: var(--ink-3);
  }
  .heading h2 {
    font: 600 12.5px/16px var(--sans);
    letter-spacing: 0.015em;
    color: var(--ink);
  }
`;
