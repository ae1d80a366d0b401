import { css } from 'lit';

export const styles = css`
  ul {
    border-block-end: 1px solid var(--ink);
  }
  li {
    padding-block: 11px 10px;
    border-block-start: 1px solid var(--rule);
  }
  li:first-child {
    border-block-start-color: var(--ink);
  }
  .open {
    display: block;
    max-inline-size: 100%;
    font: 600 16px/22px var(--serif);
    overflow-wrap: anywhere;
  }
  .open:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }
  .what {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-start: 3px;
    font-size: 12.5px;
    color: var(--ink-2);
  }
  .letters {
    display: flex;
    gap: 3px;
    flex: none;
    max-inline-size: 50%;
    overflow: hidden;
  }
  .names {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  time {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .acts {
    display: flex;
    gap: 16px;
    margin-block-start: 5px;
    font-size: 12.5px;
  }
  .rename {
    display: flex;
    gap: 8px;
  }
  .none,
  .removed {
    padding-block: 8px;
    color: var(--ink-2);
  }
  .none {
    border-block: 1px solid var(--rule);
  }
  .more {
    margin-block-start: 8px;
  }
  @container app (max-width: 900px) {
    .open,
    .acts .link {
      min-block-size: 36px;
    }
  }
  @container app (max-width: 760px) {
    .rename {
      flex-wrap: wrap;
    }
    .what {
      flex-wrap: wrap;
    }
    .names {
      white-space: normal;
    }
    time {
      margin-inline-start: 0;
    }
  }
`;
