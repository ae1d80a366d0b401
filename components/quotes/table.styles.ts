import { css } from 'lit';

/** Tables of figures and of names; lists where columns have no room. */
export const tableStyles = css`
  .scroller {
    /* Holds the hidden words of its cells too, which would else widen the page. */
    position: relative;
    overflow-x: auto;
  }
  table {
    table-layout: fixed;
    inline-size: 100%;
    border-spacing: 0;
  }
  .scroller table {
    table-layout: auto;
    inline-size: max-content;
    min-inline-size: 100%;
  }
  th,
  td {
    padding: 11px 18px 12px 0;
    padding-inline: 0 18px;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    padding-block: 9px;
    border-block-end-color: var(--ink);
    font-weight: 600;
  }
  thead .source {
    display: flex;
    align-items: start;
  }
  thead th:first-child {
    inline-size: 18%;
  }
  thead th:last-child {
    inline-size: 21%;
  }
  tbody th {
    font: 600 13.5px/21px var(--sans);
  }
  tbody .label {
    font: italic 430 14.5px/21px var(--serif);
  }
  td {
    font: 400 15.5px/21px var(--serif);
  }
  .scroller :is(th, td) {
    min-inline-size: 132px;
    max-inline-size: 220px;
  }
  tbody .said::before,
  tbody .said::after {
    content: none;
  }
  .nil {
    font: 400 12px/21px var(--sans);
    color: var(--ink-3);
  }
  .found {
    padding-inline-end: 0;
    font: 560 13px/21px var(--sans);
  }
  td.found > .sign {
    float: inline-start;
    margin-block-start: 6px;
  }
  td.found > .sign.disagree {
    margin-block-start: 3px;
  }
  td.found > div {
    padding-inline-start: 26px;
  }
  tbody small {
    font-size: 12.5px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .cell-source {
    display: none;
  }
  .values {
    display: grid;
    gap: 3px;
    justify-items: start;
  }
  .values small {
    display: inline;
  }
  .value {
    text-align: start;
  }
  .value .run {
    text-decoration: underline 1px var(--rule-2);
    text-underline-offset: 0.24em;
  }
  .value:hover .run {
    text-decoration-color: var(--hue);
  }
  .worth .value .run {
    font-weight: 600;
    text-decoration: underline double 1.25px var(--hue);
  }
  .worth .nil {
    color: var(--ink-2);
  }
  tr.worth {
    border: 0;
  }
  tr.worth > th {
    box-shadow: -12px 0 0 var(--wash), -15px 0 0 var(--ink);
  }
  tr.worth > th:dir(rtl) {
    box-shadow: 12px 0 0 var(--wash), 15px 0 0 var(--ink);
  }
  tr.worth > td:last-child {
    box-shadow: 12px 0 0 var(--wash);
  }
  tr.worth > td:last-child:dir(rtl) {
    box-shadow: -12px 0 0 var(--wash);
  }
  .scroller :is(tbody th, thead th:first-child) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--paper);
  }
  .scroller :is(.found, thead th:last-child) {
    position: sticky;
    inset-inline-end: 0;
    z-index: 1;
    min-inline-size: 190px;
    padding-inline-start: 14px;
    border-inline-start: 1px solid var(--rule);
    background: var(--paper);
  }
  .scroller tr.worth > :is(th, .found) {
    background: var(--wash);
    box-shadow: none;
  }
  .scroller tr.worth > th {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--ink);
  }

  @container quotes (max-width: 900px) {
    .value {
      min-block-size: 36px;
    }
    .values {
      gap: 0;
    }
  }
  @container quotes (max-width: 820px) {
    .scroller {
      overflow-x: visible;
    }
    table,
    .scroller table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
      inline-size: auto;
      min-inline-size: 0;
    }
    .scroller :is(th, td) {
      max-inline-size: none;
    }
    .scroller :is(tbody th, .found),
    .scroller tr.worth > :is(th, .found) {
      position: static;
      inline-size: auto;
      padding-inline-start: 0;
      border: 0;
      background: none;
    }
    thead {
      display: none;
    }
    tbody tr {
      padding-block: 14px 12px;
      border-block-end: 1px solid var(--ink-2);
    }
    tr.worth {
      margin-inline: -16px;
      padding-inline: 13px 16px;
      border-inline-start: 3px solid var(--ink);
      border-block-end: 1px solid var(--ink-2);
    }
    tr.worth > *,
    tr.worth > td:last-child {
      box-shadow: none;
    }
    tbody th,
    td {
      padding: 3px 0;
      border: 0;
    }
    tbody th {
      padding-block-end: 5px;
      font-size: 15px;
    }
    td:not(.nil, .found) {
      display: grid;
      grid-template-columns: 18px minmax(0, 1fr);
      gap: 10px;
    }
    .cell-source {
      display: inline-flex;
      padding-block-start: 9px;
      align-items: start;
    }
    tbody .label {
      font-size: 16.5px;
      line-height: 24px;
    }
    .nil {
      display: none;
    }
    .found {
      padding-block-start: 6px;
    }
  }
  @media (forced-colors: active) {
    tr.worth {
      outline: 1px solid CanvasText;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
`;
