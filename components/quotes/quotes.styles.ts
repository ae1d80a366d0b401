import { css } from 'lit';

/** The frame: a side panel beside the sheet, and the heads of the sections. */
export const quotesStyles = css`
  :host {
    container: quotes / inline-size;
  }
  .wrap {
    display: grid;
    grid-template-columns: 248px minmax(0, 1fr);
    align-items: start;
    max-inline-size: 1480px;
    margin-inline: auto;
  }
  .sheet {
    min-block-size: 100vh;
    padding: 34px 44px 80px;
    border-inline: 1px solid var(--rule);
    background: var(--paper);
  }
  .sheet > section + section {
    margin-block-start: 52px;
  }
  .sheet > section > header {
    max-inline-size: 640px;
    margin-block-end: 22px;
  }
  h2 {
    scroll-margin-block-start: 20px;
    font: 600 28px/33px var(--serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
    outline-offset: 4px;
  }
  header p {
    margin-block-start: 8px;
    font: 400 16px/24px var(--serif);
    color: var(--ink-2);
    text-wrap: pretty;
  }
  header .apart {
    display: flex;
    gap: 8px;
    align-items: center;
    font: 400 13px/18px var(--sans);
  }
  .worth {
    margin-inline: -15px -12px;
    padding-inline: 12px;
    border-inline-start: 3px solid var(--ink);
    background: var(--wash);
  }
  .current .said {
    background: var(--here);
    box-shadow: 0 0 0 2px var(--here);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  [data-item] {
    scroll-margin-block: 24px;
  }
  [data-item]:focus-visible {
    outline-offset: 6px;
  }
  :is(.words, .value, .entry):hover .run {
    background: color-mix(in oklab, var(--here) 50%, transparent);
  }
  .none:not(:empty) {
    padding-block: 14px;
    border-block-start: 1px solid var(--rule);
    color: var(--ink-2);
  }
  .sub {
    margin-block-start: 20px;
    color: var(--ink-2);
  }
  .too-few {
    padding: 48px 20px;
    font: 400 17px/26px var(--serif);
    color: var(--ink-2);
  }
  /* What the tool says keeps to the edge of its column, whatever direction its words have. */
  :is(.note, small, .about)[dir] {
    text-align: match-parent;
  }
  .why {
    margin-block-start: 4px;
    font: 400 12.5px/18px var(--sans);
    color: var(--ink-2);
  }
  .why summary {
    inline-size: fit-content;
    font-size: 12px;
    color: var(--ink-2);
    text-decoration: underline;
    text-decoration-color: var(--rule-2);
    text-underline-offset: 3px;
    list-style: none;
    cursor: pointer;
  }
  .why summary::-webkit-details-marker {
    display: none;
  }
  .why summary:hover {
    color: var(--ink);
    text-decoration-color: currentColor;
  }
  .why dl {
    max-inline-size: 62ch;
    margin-block: 6px 4px;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--rule-2);
  }
  .why dt {
    font-weight: 600;
    color: var(--ink);
  }
  .why dt + dd + dt,
  .why dd + dt {
    margin-block-start: 6px;
  }
  .why dd {
    overflow-wrap: anywhere;
  }
  .why .place {
    display: grid;
    grid-template-columns: 15px minmax(0, 1fr);
    gap: 7px;
    padding-block: 1px;
  }
  .why sd-siglum {
    margin-block-start: 1px;
  }
  .why .gap {
    margin-inline: 2px;
    font-weight: 700;
    font-size: 16px;
    line-height: 0;
    color: var(--ink);
  }
  .why code {
    font: inherit;
    color: var(--ink);
  }
  .why code::before {
    content: '= ';
  }

  @container quotes (max-width: 1179px) {
    .wrap {
      grid-template-columns: minmax(0, 1fr);
    }
    .sheet {
      padding: 28px 24px 72px;
      border: 0;
    }
  }
  @container quotes (max-width: 820px) {
    .sheet {
      padding: 24px 16px 64px;
    }
    h2 {
      font-size: 24px;
      line-height: 29px;
    }
    .worth {
      margin-inline: -16px;
      padding-inline: 13px 16px;
    }
  }
  @container quotes (max-width: 900px) {
    .why summary,
    .link {
      display: inline-flex;
      align-items: center;
      min-block-size: 36px;
    }
  }
  @media (forced-colors: active) {
    .current .said {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .side {
      display: none;
    }
    .wrap {
      display: block;
    }
    .sheet {
      padding: 0;
      border: 0;
    }
  }
`;
