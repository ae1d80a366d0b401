import { css } from 'lit';

export const toldOnceStyles = css`
  .more {
    padding: 16px var(--inset);
    border-block-end: 1px solid var(--rule);
  }
  .once {
    border-block-start: 1px solid var(--ink);
    margin-block-start: -1px;
  }
  .once .label {
    display: block;
  }
  .once h3 {
    font: 600 14px/20px var(--sans);
  }
  .once .head {
    color: var(--ink);
    font-weight: 560;
  }
  .once .cell > .absent {
    display: block;
  }
  ul {
    margin-block-end: 6px;
    font: 400 14px/20px var(--serif);
  }
  li {
    border-block-end: 1px solid var(--rule);
  }
  li button {
    display: block;
    inline-size: 100%;
    margin-block: 4px;
    font-kerning: var(--kerning, auto);
    overflow-wrap: anywhere;
  }
  li button:hover {
    background: color-mix(in oklab, var(--here) 45%, transparent);
  }
  .folded button {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  li small {
    display: block;
    margin-block: -2px 4px;
    font: 400 11.5px/16px var(--sans);
    color: var(--ink-3);
  }
  .link {
    font-size: 12px;
  }
  .set-apart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 12px;
    padding: 14px 20px;
    border-block-end: 1px solid var(--rule);
    color: var(--ink-2);
  }
  .set-apart .who {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
    color: var(--ink);
  }
  .set-apart ul {
    grid-column: 1 / -1;
    grid-row: 2;
    max-inline-size: 62em;
    color: var(--ink);
  }
`;
