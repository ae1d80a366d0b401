import { css } from 'lit';

export const reportDialogStyles = css`
  dialog {
    inline-size: min(620px, 100vi - 24px);
  }
  form {
    display: grid;
    gap: 14px;
    padding: 20px 24px 0;
  }
  .head {
    margin: 0;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .sources {
    display: grid;
  }
  legend,
  summary {
    padding: 0;
    font-weight: 600;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .field {
    display: grid;
    gap: 4px;
    font-weight: 600;
  }
  :is(input:not([type='checkbox'], [type='radio']), select) {
    min-inline-size: 0;
    min-block-size: 32px;
    padding-inline: 8px;
    border: 1px solid var(--control);
    border-radius: var(--r2);
    background: var(--paper);
    font-weight: 400;
  }
  option {
    color: #17181a;
    background: #fff;
  }
  input[type='number'] {
    inline-size: 88px;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
  }
  .note {
    margin-block-start: -12px;
    color: var(--ink-2);
  }
  .fault {
    font-weight: 600;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    gap: 8px;
    margin-inline: -24px;
    padding: 14px 24px 18px;
    border-block-start: 1px solid var(--rule);
    background: var(--paper);
  }
  .foot > div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: center;
  }
  .foot .note {
    margin: 0;
  }
  @container app (max-width: 900px) {
    :is(input:not([type='checkbox'], [type='radio']), select),
    summary {
      min-block-size: 36px;
    }
  }
`;
