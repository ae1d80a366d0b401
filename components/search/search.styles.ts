import { css } from 'lit';

/** A bar that stays in sight below the sources; on narrow screens the hits of each source go to a line of their own. */
export const searchStyles = css`
  .bar {
    display: flex;
    align-items: center;
    gap: 8px 12px;
    min-block-size: 46px;
    padding: 5px 20px;
    border-block-end: 1px solid var(--rule);
    background: var(--paper);
  }
  input {
    flex: 0 1 320px;
    min-inline-size: 0;
    block-size: 34px;
    padding-inline: 10px;
    border: 1px solid var(--control);
    border-radius: var(--r2);
    background: var(--paper);
    color: var(--ink);
    font: 400 15px/20px var(--serif);
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  .steps {
    display: flex;
    align-items: center;
    gap: 2px;
  }
  .count {
    margin-inline-end: 8px;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .sources {
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
    margin-inline-start: auto;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .source {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 30px;
    padding-inline: 8px;
    border-radius: var(--r2);
    white-space: nowrap;
  }
  .source:hover:not(:disabled) {
    background: var(--sunk);
  }
  .source:disabled {
    color: var(--ink-3);
    cursor: default;
  }
  .sources .link {
    min-block-size: 30px;
    margin-inline-start: 8px;
    white-space: nowrap;
  }
  @container app (max-width: 900px) {
    .bar {
      flex-wrap: wrap;
      padding-inline: 16px;
    }
    input {
      flex: 1 1 140px;
      block-size: 38px;
      font-size: 16px;
    }
    .sources {
      flex: 1 0 100%;
      max-inline-size: 100%;
      margin: 0;
    }
    :is(.source, .sources .link) {
      min-inline-size: 36px;
      min-block-size: 36px;
    }
  }
`;
