import { css } from 'lit';

/** A field for one line, with its label above. */
export const field = css`
  label {
    display: block;
    margin-block-end: 4px;
    font: 600 13px/18px var(--sans);
  }
  input[type='text'] {
    inline-size: 100%;
    min-block-size: 36px;
    padding-inline: 9px;
    border: 1px solid var(--control);
    border-radius: var(--r2);
    background: var(--paper);
  }
`;
