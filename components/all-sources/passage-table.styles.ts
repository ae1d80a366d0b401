import { css } from 'lit';

export const passageTableStyles = css`
  :host {
    container: passages / inline-size;
    background: var(--paper);
    padding-block-end: 60px;
  }
  .frame {
    position: relative;
  }
  .table {
    --label: 208px;
    --inset: 20px;
  }
  .heads {
    position: sticky;
    inset-block-start: var(--sticky-top, 0px);
    z-index: 10;
    overflow-x: auto;
    scrollbar-width: thin;
    background: var(--paper);
    border-block-end: 1px solid var(--ink);
  }
  .body {
    overflow-x: auto;
    scrollbar-width: none;
  }
  .row {
    display: grid;
    grid-template-columns: var(--label) repeat(var(--counted), minmax(var(--least), 1fr)) var(--apart-columns);
    min-inline-size: calc(var(--label) + var(--counted) * var(--least) + var(--apart) * 58px + var(--inset));
    padding-inline-end: var(--inset);
    border-block-end: 1px solid var(--rule);
  }
  .body .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 240px;
    scroll-margin-block: calc(var(--sticky-top, 0px) + 44px) 8px;
  }
  .head-row {
    border: 0;
  }
  .source {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: 42px;
    padding-inline: 16px;
    min-inline-size: 0;
  }
  .source b {
    min-inline-size: 0;
    font-weight: 620;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .source .count {
    margin-inline-start: auto;
    font-size: 12px;
    color: var(--ink-3);
    white-space: nowrap;
  }
  .source.apart {
    justify-content: center;
    padding-inline: 0;
  }

  .label {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    align-content: start;
    padding: 15px 16px 16px var(--inset);
    background: var(--paper);
    /* A sticky box is drawn on its own, on whole pixels: without this it may cover the line of the row above. */
    margin-block-start: 1px;
    box-shadow: var(--edge, none);
  }
  .head-row .label {
    display: block;
    margin: 0;
    align-self: stretch;
    align-content: center;
    padding-block: 0;
    font-size: 12px;
    color: var(--ink-3);
  }
  .number {
    align-self: start;
    min-block-size: 20px;
    font: 600 11.5px/20px var(--sans);
    color: var(--ink-2);
  }
  .number:hover {
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  h3 {
    font: italic 430 14.5px/20px var(--serif);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .tellers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 3px;
    margin-block-start: 8px;
    font-size: 12px;
    color: var(--ink-2);
  }
  .tellers .count {
    margin-inline-start: 5px;
  }
  .off {
    display: grid;
    place-items: center;
    inline-size: 15px;
    block-size: 15px;
    border: 1px dashed var(--rule-2);
    border-radius: 2px;
    font: 450 9.5px/1 var(--sans);
    color: var(--ink-3);
  }
  .row.current .label {
    --edge: inset 4px 0 var(--here-edge);
    background: var(--here);
    color: var(--ink);
  }
  .row.current .label:dir(rtl) {
    --edge: inset -4px 0 var(--here-edge);
  }
  .row.current :is(.number, .tellers) {
    color: var(--ink);
  }
  .row.current .off {
    color: var(--ink-2);
    border-color: var(--here-edge);
  }

  .cell {
    min-inline-size: 0;
    padding: 14px 16px 17px;
    border-inline-start: 1px solid var(--rule);
  }
  .who {
    display: none;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-end: 5px;
    font-size: 11.5px;
    line-height: 16px;
    color: var(--ink-3);
  }
  .way {
    position: relative;
    flex: none;
    inline-size: 42px;
    block-size: 7px;
    border-inline: 1px solid var(--control);
    background: linear-gradient(var(--control), var(--control)) center / 100% 1px no-repeat;
  }
  .way i {
    position: absolute;
    inset-block: -1px;
    inline-size: 4px;
    margin-inline-start: -2px;
    border-radius: 1px;
    background: var(--hue);
  }
  .place {
    white-space: nowrap;
  }
  .place:hover,
  .cell:has(.reading:hover) .place {
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .standing {
    margin-inline-start: auto;
    text-align: end;
  }
  .base .standing {
    color: var(--ink);
    font-weight: 620;
  }
  .reading {
    font: 400 15px/22.5px var(--serif);
    font-kerning: var(--kerning, auto);
    text-wrap: pretty;
    overflow-wrap: anywhere;
    border-radius: var(--r1);
    cursor: pointer;
    transition: background-color 0.12s;
  }
  .reading:hover {
    background: color-mix(in oklab, var(--here) 45%, transparent);
    box-shadow: 0 0 0 4px color-mix(in oklab, var(--here) 45%, transparent);
  }
  .same {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font: italic 400 15px/22px var(--serif);
    color: var(--ink-2);
  }
  .same svg {
    color: var(--hue);
    flex: none;
  }
  .same:hover {
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }
  .same + .reading {
    margin-block-start: 6px;
  }
  .not-told:not(.apart) {
    background: repeating-linear-gradient(135deg, light-dark(#17181a0c, #e8e7e30d) 0 1px, transparent 1px 6px);
  }
  .absent {
    padding-block: 1px;
    padding-inline-end: 5px;
    font-size: 12px;
    line-height: 16px;
    color: var(--ink-3);
    background: var(--paper);
  }
  .cell.apart {
    padding-inline: 6px 0;
    text-align: center;
  }
  .apart .place {
    inline-size: 100%;
    font-size: 12px;
    font-weight: 560;
    text-align: center;
    white-space: normal;
  }
  .apart small {
    display: block;
    font-size: 11px;
    font-weight: 400;
    line-height: 14px;
    color: var(--ink-3);
  }
  .dot::before {
    content: '';
    display: inline-block;
    inline-size: 3px;
    block-size: 3px;
    border-radius: 50%;
    background: var(--control);
  }

  @container passages (max-width: 1240px) {
    .table {
      --label: 170px;
    }
    .row {
      grid-template-columns: var(--label) repeat(var(--counted), minmax(var(--least), 1fr));
      min-inline-size: calc(var(--label) + var(--counted) * var(--least) + var(--inset));
    }
    .cell.apart,
    .source.apart,
    .source .count {
      display: none;
    }
    .cell,
    .source {
      padding-inline: 12px;
    }
    .label {
      padding-inline-end: 12px;
    }
    .reading {
      font-size: 14px;
      line-height: 21px;
    }
    h3 {
      font-size: 13.5px;
      line-height: 19px;
    }
  }
  @media print {
    .body .row {
      content-visibility: visible;
    }
    .heads,
    .label {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .row.current .label {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .way,
    .dot {
      --control: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
