import { css } from 'lit';

export const styles = css`
  .row {
    display: grid;
    grid-template-columns: 20px 32px minmax(0, 1fr) auto auto;
    gap: 0 8px;
    align-items: start;
    padding: 15px 12px 15px 8px;
  }
  .grip {
    padding: 6px 5px;
    color: var(--control);
    cursor: grab;
  }
  .grip:hover {
    color: var(--ink);
  }
  .head {
    padding-inline-end: 24px;
  }
  h3 {
    padding-block-start: 1px;
    font: 600 16.5px/22px var(--serif);
    text-wrap: pretty;
  }
  .outlet {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
    margin-block-start: 3px;
    color: var(--ink-2);
  }
  .outlet sd-editable {
    font-weight: 520;
    color: var(--ink);
  }
  .outlet small,
  .notes {
    font-size: 12.5px;
    color: var(--ink-3);
  }
  .notes {
    color: var(--ink-2);
    margin-block-start: 4px;
    max-inline-size: 70ch;
    text-wrap: pretty;
  }
  .notes.dropped {
    color: var(--ink-3);
  }
  dl {
    display: grid;
    grid-template-columns: 128px 84px 96px 72px;
    gap: 14px;
  }
  dt {
    font-size: 11px;
    line-height: 15px;
    color: var(--ink-3);
  }
  dd {
    line-height: 18px;
  }
  dd small {
    display: block;
    font-size: 11.5px;
    color: var(--ink-3);
  }
  .empty {
    color: var(--ink-3);
  }
  .acts {
    display: flex;
    margin-block-start: -1px;
  }
  .acts .button {
    color: var(--ink-3);
  }
  .acts .button:hover:enabled {
    color: var(--ink);
  }
  .acts .button:disabled {
    border-color: transparent;
    opacity: 0.35;
  }
  .furniture {
    grid-column: 3 / -1;
    margin-block-start: 12px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--rule);
  }
  .furniture h4 {
    font: 560 13px/18px var(--sans);
  }
  .furniture ol {
    margin-block: 4px 2px;
  }
  .furniture li {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 16px;
    padding-block: 3px;
    border-block-end: 1px solid var(--rule);
    font: 400 14px/20px var(--serif);
    color: var(--ink-2);
  }
  .furniture li span {
    overflow-wrap: anywhere;
  }
  .furniture li.back span {
    color: var(--ink);
  }
  .furniture em {
    margin-inline-start: 6px;
    font: 400 12px/18px var(--sans);
    color: var(--ink-3);
  }
  .furniture button {
    font: 520 12.5px/20px var(--sans);
    white-space: nowrap;
  }
  .furniture .more {
    margin-block-start: 8px;
  }
  @container app (max-width: 1080px) {
    dl {
      grid-column: 3 / -1;
      grid-row: 2;
      margin-block-start: 10px;
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .acts {
      grid-column: 5;
      grid-row: 1;
    }
    .head {
      grid-column: 3 / 5;
      padding-inline-end: 0;
    }
  }
  @container app (max-width: 900px) {
    .furniture button,
    .notes .link {
      min-block-size: 36px;
    }
    dd .link {
      min-block-size: 36px;
      margin-block: -9px;
    }
  }
  @container app (max-width: 760px) {
    .row {
      grid-template-columns: 32px minmax(0, 1fr);
      padding-inline: 16px;
    }
    .grip {
      display: none;
    }
    .head,
    dl {
      grid-column: 2;
    }
    dl {
      grid-template-columns: 1fr 1fr;
      gap: 12px 14px;
    }
    .acts {
      grid-column: 2;
      grid-row: auto;
      margin-block-start: 10px;
      margin-inline-start: -10px;
    }
    .furniture {
      grid-column: 1 / -1;
    }
  }
`;
