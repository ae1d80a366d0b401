import { css } from 'lit';

/** Deletions and insertions, between two versions of one report only. The mark around them keeps the shape of its kind. */
export const editStyles = css`
  ins {
    text-decoration: none;
  }
  del {
    text-decoration: line-through 1px;
  }
  .age {
    flex: none;
    padding: 1px 6px;
    border: 1px solid var(--control);
    border-radius: var(--r2);
    font: 600 11px/15px var(--sans);
    color: var(--ink-2);
  }
`;
