import { css } from 'lit';

export const likenessStyles = css`
  .scroll {
    position: relative;
    max-block-size: 440px;
    overflow: auto;
    scrollbar-width: thin;
  }
  table {
    border-collapse: collapse;
  }
  th {
    padding: 0;
    line-height: 0;
  }
  tbody th {
    padding-inline-end: 8px;
  }
  tfoot :is(th, td) {
    position: sticky;
    inset-block-end: 0;
    padding-block-start: 6px;
    background: var(--paper);
  }
  sd-siglum {
    margin-inline: auto;
  }
  tbody td {
    padding: 0;
    border: 1px solid var(--rule);
  }
  button {
    display: grid;
    place-items: center;
    inline-size: 45px;
    block-size: 39px;
    font: 600 12.5px/1 var(--sans);
    background: color-mix(in oklab, light-dark(#17181a, #d9d8d3) var(--shade), var(--paper));
  }
  .light {
    color: var(--ink);
  }
  .dark {
    color: var(--paper);
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  button:focus-visible {
    outline-offset: -3px;
    outline-color: currentColor;
  }
  /* Many sources: smaller cells, so that the map stays in view. */
  .many button {
    inline-size: 31px;
    block-size: 29px;
    font-size: 11px;
  }
`;
