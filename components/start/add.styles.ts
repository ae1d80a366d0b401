import { css } from 'lit';

export const styles = css`
  .panel {
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: var(--r3);
    overflow: hidden;
  }
  .drop {
    display: grid;
    justify-items: center;
    gap: 2px;
    margin: 10px 10px 0;
    padding: 36px 20px 30px;
    border: 1.5px dashed var(--control);
    border-radius: 6px;
    text-align: center;
    color: var(--ink-2);
    cursor: pointer;
  }
  .drop:hover {
    background: var(--ground);
    border-color: var(--ink);
  }
  .drop strong {
    font: 600 20px/28px var(--serif);
    color: var(--ink);
  }
  .drop svg {
    margin-block-end: 8px;
  }
  .drop .button {
    margin-block-start: 14px;
    color: var(--ink);
  }
  .drop:focus-within .button {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .faults {
    display: grid;
    gap: 8px;
  }
  .faults:not(:empty) {
    margin: 10px 10px 0;
  }
  form {
    padding: 18px 20px;
  }
  .label {
    display: block;
    margin-block-end: 7px;
    font: 600 11px/16px var(--sans);
    letter-spacing: 0.015em;
    color: var(--ink-2);
  }
  textarea,
  input[type='text'] {
    display: block;
    inline-size: 100%;
    padding: 11px 13px;
    border: 1px solid var(--control);
    border-radius: var(--r2);
    background: var(--paper);
    font: 400 16px/23px var(--serif);
  }
  textarea {
    block-size: 140px;
    min-block-size: 80px;
    resize: vertical;
  }
  input[type='text'] {
    padding: 6px 10px;
    font: 400 13px/18px var(--sans);
  }
  ::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .outlet {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 12px;
    margin-block-start: 10px;
  }
  .outlet .label {
    margin: 0;
  }
  .foot {
    display: flex;
    gap: 20px;
    align-items: flex-start;
    justify-content: space-between;
    margin-block-start: 12px;
    font-size: 12.5px;
    color: var(--ink-3);
  }
  .copied {
    margin-block-start: 6px;
    font-size: 12.5px;
    color: var(--ink-3);
  }
  details {
    padding: 12px 20px 14px;
    border-block-start: 1px solid var(--rule);
    font-size: 12.5px;
    line-height: 18px;
    color: var(--ink-2);
  }
  summary {
    inline-size: fit-content;
    font-weight: 600;
    cursor: pointer;
  }
  details p {
    margin-block: 6px 10px;
    max-inline-size: 64ch;
  }
  details .button {
    display: inline-flex;
    color: var(--ink);
    text-decoration: none;
    cursor: grab;
  }
  details [role='status']:not(:empty) {
    margin-inline-start: 10px;
  }
  @container app (max-width: 760px) {
    summary {
      padding-block: 8px;
    }
    .drop {
      padding-block: 26px 22px;
    }
    .foot,
    .outlet {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      gap: 8px;
    }
    .foot {
      gap: 12px;
    }
    .foot .button {
      align-self: flex-start;
    }
    input[type='text'] {
      min-block-size: 40px;
      font-size: 16px;
    }
  }
`;
