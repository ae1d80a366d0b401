import { css } from 'lit';

export const matrixStyles = css`
  :host {
    container: matrix / inline-size;
  }
  .scroll {
    position: relative;
    max-block-size: 440px;
    overflow: auto;
    scrollbar-width: thin;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--paper);
  }
  thead th:is(:first-child, .total) {
    inset-inline-start: 0;
    z-index: 2;
  }
  thead .total {
    inset-inline: auto 0;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 640px;
  }
  tr {
    --hue: var(--ink);
  }
  th {
    font-weight: 400;
    font-size: 12px;
    white-space: nowrap;
    text-align: start;
  }
  tbody tr > * {
    block-size: 25px;
    border-block-start: 1px solid var(--rule);
  }
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding: 0;
    padding-inline-end: 10px;
    background: var(--paper);
  }
  tbody th div {
    display: flex;
    align-items: center;
    gap: 7px;
  }
  .name {
    max-inline-size: 128px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  td {
    position: relative;
    padding: 0;
    text-align: center;
    line-height: 1;
  }
  .column {
    min-inline-size: 20px;
    cursor: pointer;
  }
  .many .column {
    min-inline-size: 16px;
  }
  .many .square:not(.not-told) {
    inline-size: 12px;
    block-size: 12px;
  }
  thead .column {
    padding-block: 3px 4px;
    font-size: 10.5px;
    line-height: 14px;
    text-align: center;
    color: var(--ink-3);
  }
  .column.pointed {
    background: color-mix(in oklab, var(--here) 50%, var(--paper));
  }
  .column.current {
    background: var(--here);
  }
  thead .column:is(.current, .pointed) {
    color: var(--ink);
  }
  thead .column.current {
    font-weight: 650;
  }
  .column:focus-visible {
    outline-offset: -2px;
  }
  .total {
    position: sticky;
    inset-inline-end: 0;
    padding-inline-start: 10px;
    background: var(--paper);
    font-size: 11.5px;
    color: var(--ink-2);
    text-align: end;
  }
  thead .total {
    font-size: 10.5px;
    color: var(--ink-3);
  }
  /* Columns go on under what sticks to the sides. */
  .more .total::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: 100%;
    inline-size: 14px;
    border-inline-end: 1px solid var(--rule-2);
    background: linear-gradient(to left, light-dark(#17181a2e, #000c), transparent);
    pointer-events: none;
  }
  .more .total:dir(rtl)::before {
    background: linear-gradient(to right, light-dark(#17181a2e, #000c), transparent);
  }
  .key {
    --hue: var(--ink-2);
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    padding-block-start: 9px;
    font-size: 11.5px;
    color: var(--ink-2);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .key .square:not(.not-told) {
    inline-size: 11px;
    block-size: 11px;
  }
  @container matrix (max-width: 480px) {
    .name {
      /* The letter stands for the source here; its name stays for screen readers. */
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
    .column {
      min-inline-size: 17px;
    }
    .square:not(.not-told) {
      inline-size: 12px;
      block-size: 12px;
    }
    .total {
      padding-inline-start: 6px;
    }
  }
  @media (forced-colors: active) {
    .column.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
