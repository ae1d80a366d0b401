import { css } from 'lit';

export const styles = css`
  .line {
    display: flex;
    align-items: baseline;
    gap: 10px;
    padding: 9px 20px;
    border-block-end: 1px solid var(--rule);
    background: var(--paper);
    line-height: 19px;
    color: var(--ink-2);
  }
  .line > span {
    overflow-wrap: anywhere;
  }
  .line > svg {
    flex: none;
    align-self: center;
  }
  .end {
    display: flex;
    gap: 16px;
    margin-inline-start: auto;
    white-space: nowrap;
  }
  h3 {
    margin-block: 18px 8px;
    font: 600 13px/18px var(--sans);
  }
  .note {
    color: var(--ink-2);
  }
  p.note {
    font: 400 16px/24px var(--serif);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 18px;
  }
  @container app (max-width: 900px) {
    .line {
      flex-wrap: wrap;
      gap: 2px 12px;
      padding: 11px 16px 5px;
    }
    .line > span:first-of-type {
      flex: 1;
    }
    .line > svg {
      align-self: flex-start;
      margin-block-start: 2px;
    }
    .end {
      flex-basis: 100%;
      flex-wrap: wrap;
      margin: 0;
    }
    .end .link {
      min-block-size: 36px;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
