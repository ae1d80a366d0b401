import { css } from 'lit';

export const listStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(640px, 100vi - 24px);
  }
  h3 {
    display: flex;
    justify-content: space-between;
    margin-block-start: 24px;
    padding-block-end: 6px;
    border-block-end: 1px solid var(--ink);
    font: 600 13px/18px var(--sans);
  }
  h3 span {
    font-weight: 400;
    color: var(--ink-2);
  }
  .none {
    padding-block: 12px;
    font: 400 15px/23px var(--serif);
    color: var(--ink-2);
  }
  li {
    display: grid;
    gap: 6px;
    padding-block: 14px;
    border-block-end: 1px solid var(--rule);
  }
  .what {
    font-weight: 600;
  }
  .quoted {
    display: grid;
    grid-template-columns: 15px minmax(0, 1fr);
    gap: 8px;
    font: 400 14.5px/21px var(--serif);
    overflow-wrap: anywhere;
  }
  .quoted sd-siglum {
    margin-block-start: 3px;
  }
  .state {
    padding: 6px 10px;
    border-inline-start: 3px solid var(--ink);
    background: var(--wash);
    font-size: 12px;
    line-height: 17px;
  }
  label {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--ink-2);
  }
  input,
  textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 30px;
    padding: 4px 8px;
    border: 1px solid var(--control);
    border-radius: var(--r2);
    background: var(--paper);
    color: var(--ink);
  }
  textarea {
    font: 400 14.5px/21px var(--serif);
    resize: vertical;
  }
  ::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .acts {
    display: flex;
    gap: 16px;
  }
  .acts .link {
    min-block-size: 24px;
  }
  @container app (max-width: 900px) {
    input,
    .acts .link {
      min-block-size: 36px;
    }
  }
`;
