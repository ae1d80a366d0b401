import { css } from 'lit';

/** The note at a mark, moved to its place by transform. */
export const noteStyles = css`
  .note {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    z-index: 20;
    max-inline-size: min(320px, calc(100vw - 16px));
    padding: 7px 10px 8px;
    border-radius: var(--r2);
    background: var(--ink);
    color: var(--paper);
    font: 400 13.5px/18px var(--serif);
    overflow-wrap: anywhere;
  }
  .note b {
    display: block;
    margin-block-end: 1px;
    font: 600 11px/15px var(--sans);
  }
  .note small {
    display: block;
    margin-block-start: 5px;
    padding-block-start: 5px;
    border-block-start: 1px solid color-mix(in oklab, var(--paper) 30%, transparent);
    font: 400 11px/15px var(--sans);
  }
  .note span {
    display: block;
    max-block-size: 180px;
    overflow-y: auto;
  }
`;
