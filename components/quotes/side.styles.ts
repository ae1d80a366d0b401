import { css } from 'lit';

/** The side panel; a bar above the sheet where there is no room beside it. */
export const sideStyles = css`
  .side {
    position: sticky;
    inset-block-start: 0;
    display: grid;
    gap: 28px;
    max-block-size: 100vh;
    padding: 30px 20px;
    overflow-y: auto;
  }
  nav {
    display: grid;
  }
  .section-link {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    padding-block: 7px;
    border-block-end: 1px solid var(--rule);
    color: var(--ink-2);
  }
  .section-link:hover {
    color: var(--ink);
  }
  .section-link b {
    font-weight: inherit;
  }
  .section-link[aria-current] {
    border-color: var(--ink);
    font-weight: 620;
    color: var(--ink);
  }
  .filters-button {
    display: none;
  }
  .filters {
    display: grid;
    gap: 28px;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  h4 {
    display: block;
    inline-size: 100%;
    padding: 0 0 5px;
    font: 600 12.5px/16px var(--sans);
    letter-spacing: 0.015em;
  }
  legend {
    border-block-end: 1px solid var(--ink);
  }
  label {
    position: relative;
    display: flex;
    align-items: center;
    gap: 9px;
    min-block-size: 30px;
    border-block-end: 1px solid var(--rule);
    cursor: pointer;
  }
  .empty {
    color: var(--ink-3);
    cursor: default;
  }
  input {
    z-index: 1;
  }
  .name {
    flex: 1;
    min-inline-size: 0;
    padding-block: 4px;
    overflow-wrap: anywhere;
  }
  label:not(.empty):hover .name {
    text-decoration: underline;
    text-decoration-color: var(--rule-2);
    text-underline-offset: 3px;
  }
  .key {
    --hue: var(--ink);
  }
  .key p {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: 12.5px;
    line-height: 24px;
    color: var(--ink-2);
  }

  @container quotes (max-width: 1179px) {
    .side {
      position: static;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 12px;
      max-block-size: none;
      padding: 0 24px;
      border-block-end: 1px solid var(--rule);
      background: var(--paper);
    }
    nav {
      display: flex;
      gap: 22px;
      margin-inline-start: -4px;
      padding-inline: 4px 24px;
      overflow-x: auto;
      scrollbar-width: none;
      /* A count of which the edge left one digit would be read as another count. */
      mask-image: linear-gradient(to right, #000 calc(100% - 24px), #0000);
    }
    nav:dir(rtl) {
      mask-image: linear-gradient(to left, #000 calc(100% - 24px), #0000);
    }
    .section-link {
      align-items: center;
      min-block-size: 42px;
      white-space: nowrap;
      padding: 0;
      border: 0;
      outline-offset: -2px;
    }
    .filters-button {
      display: inline-flex;
      align-self: center;
    }
    .filters {
      grid-column: 1 / -1;
      grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
      gap: 20px 32px;
      padding-block: 16px 20px;
    }
    .filters:not(.open) {
      display: none;
    }
  }
  @container quotes (max-width: 900px) {
    label {
      min-block-size: 38px;
    }
  }
  @container quotes (max-width: 820px) {
    .side {
      padding-inline: 16px;
    }
  }
  @media (forced-colors: active) {
    .tick {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    input:checked + .tick {
      background: CanvasText;
    }
    input:checked + .tick::after {
      border-color: Canvas;
    }
    input:disabled + .tick {
      border-color: GrayText;
    }
  }
`;
