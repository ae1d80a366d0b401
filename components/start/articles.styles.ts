import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 1080px;
    margin-inline: auto;
    padding: 44px 24px 48px;
  }
  .top {
    display: flex;
    justify-content: space-between;
    align-items: flex-end;
    gap: 24px;
    margin-block-end: 22px;
  }
  h1 {
    font: 600 32px/36px var(--serif);
    letter-spacing: -0.015em;
    inline-size: fit-content;
  }
  .title {
    display: flex;
    align-items: baseline;
    gap: 16px;
    color: var(--ink-2);
  }
  .title h1 {
    color: var(--ink);
  }
  .lead {
    margin-block-start: 5px;
    font: 400 16px/22px var(--serif);
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .acts {
    display: flex;
    gap: 8px;
  }
  .list {
    border-block-start: 1px solid var(--ink);
    border-inline: 1px solid var(--rule);
    background: var(--paper);
  }
  .list > li {
    position: relative;
    border-block-end: 1px solid var(--rule);
  }
  .list > li.fault-place {
    padding: 8px 12px;
  }
  li.dragged {
    opacity: 0.45;
  }
  li.before::before,
  li.after::after {
    content: '';
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    block-size: 3px;
    background: var(--here-edge);
  }
  li.before::before {
    inset-block-start: -2px;
  }
  li.after::after {
    inset-block-end: -2px;
  }
  .drop-line {
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: center;
    inline-size: 100%;
    min-block-size: 52px;
    margin-block-start: 14px;
    border: 1.5px dashed var(--control);
    border-radius: var(--r2);
    color: var(--ink-2);
  }
  .drop-line:hover {
    color: var(--ink);
    border-color: var(--ink);
  }
  sd-add {
    margin-block-start: 14px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px 24px;
    padding-block-start: 14px;
    color: var(--ink-2);
    font-size: 12.5px;
  }
  @container app (max-width: 760px) {
    :host {
      padding: 28px 16px 48px;
    }
    .top {
      display: block;
    }
    .acts {
      margin-block-start: 14px;
    }
    .acts {
      flex-wrap: wrap;
    }
    .top .acts .button {
      flex: 1;
      justify-content: center;
    }
    .list {
      margin-inline: -16px;
      border-inline: 0;
    }
  }
`;
