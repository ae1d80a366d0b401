import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    min-block-size: 46px;
    padding-inline: 20px;
    border-block-end: 1px solid var(--rule);
    background: var(--paper);
  }
  .chips {
    --gap: 4px;
    --edge: 4px;
    display: flex;
    gap: var(--gap);
    min-inline-size: 0;
    margin-inline-start: -8px;
    padding: 4px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 30px;
    padding-inline: 8px 10px;
    border-radius: var(--r2);
    color: var(--ink-2);
    white-space: nowrap;
  }
  .chip > span {
    max-inline-size: 26ch;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip:hover {
    background: var(--sunk);
  }
  .chip[aria-pressed='true'] {
    background: var(--tint);
    color: var(--ink);
    font-weight: 560;
  }
  .chip i {
    padding-block-start: 1px;
    font: 400 11px/1 var(--sans);
    color: var(--ink-2);
  }
  .working {
    white-space: nowrap;
    color: var(--ink-2);
  }
  @container app (max-width: 900px) {
    :host {
      padding-inline: 16px;
    }
    .chips {
      margin-inline-end: -16px;
    }
    .chip {
      min-block-size: 36px;
    }
  }
  @container app (max-width: 760px) {
    .working {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
