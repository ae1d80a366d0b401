import { css } from 'lit';

/** A native select among the words of a line: no box, a rule under it and an arrow behind. `.line-select` holds it. */
export const lineSelect = css`
  .line-select {
    position: relative;
  }
  .line-select select {
    appearance: none;
    padding: 4px 20px 4px 2px;
    border: 0;
    border-block-end: 1px solid var(--rule-2);
    border-radius: 0;
    background: none;
    color: var(--ink);
    font-weight: 560;
    cursor: pointer;
  }
  /* Room for the arrow, which goes by the page where the select goes by what is chosen in it. */
  .line-select:dir(rtl) select {
    padding: 4px 2px 4px 20px;
  }
  .line-select select:hover {
    border-color: var(--ink);
  }
  .line-select::after {
    content: '';
    position: absolute;
    inset-inline-end: 4px;
    inset-block-start: calc(50% - 5px);
    inline-size: 6px;
    block-size: 6px;
    border: solid var(--ink-2);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
`;
