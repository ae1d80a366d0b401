import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    position: relative;
    max-inline-size: 100%;
    font: inherit;
  }
  .shown {
    max-inline-size: 100%;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline dashed 1px transparent;
    text-underline-offset: 4px;
    overflow-wrap: anywhere;
    text-wrap: inherit;
  }
  :host([underlined]) .shown,
  .shown:hover,
  .shown:focus-visible {
    text-decoration-color: var(--control);
  }
  :host([empty]) .shown {
    color: var(--ink-3);
    font-weight: 400;
  }
  form {
    position: absolute;
    z-index: 30;
    inset-block-start: calc(100% + 6px);
    inset-inline-start: -12px;
    inline-size: min(340px, calc(100cqi - 32px));
    padding: 12px 14px 14px;
    border: 1px solid var(--rule-2);
    border-radius: var(--r3);
    background: var(--paper);
    box-shadow: 0 6px 24px light-dark(#0001, #0006);
    font: 400 13px/18px var(--sans);
    letter-spacing: 0;
    color: var(--ink);
  }
  :host([end]) form {
    inset-inline: auto -12px;
  }
  :host([wide]) form {
    inline-size: min(520px, calc(100cqi - 32px));
  }
  label {
    display: block;
    margin-block-end: 5px;
    font: 600 11px/16px var(--sans);
    color: var(--ink-2);
  }
  input,
  select {
    inline-size: 100%;
    min-block-size: 34px;
    padding: 4px 9px;
    border: 1px solid var(--control);
    border-radius: var(--r2);
    background: var(--paper);
  }
  #hint {
    margin-block-start: 6px;
    font-size: 12px;
    line-height: 16px;
    color: var(--ink-3);
  }
  #hint.fault {
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--ink);
    color: var(--ink);
  }
  .acts {
    display: flex;
    gap: 4px;
    margin-block-start: 12px;
  }
  @container app (max-width: 900px) {
    .shown {
      min-block-size: 36px;
    }
    input,
    select {
      min-block-size: 40px;
      font-size: 16px;
    }
  }
  /* The form is as wide as the row: beside a narrow column there is no room for it. */
  @container app (max-width: 760px) {
    :host {
      position: static;
    }
    form,
    :host([end]) form,
    :host([wide]) form {
      inset-block-start: auto;
      inset-inline: 12px;
      inline-size: auto;
      margin-block-start: 6px;
    }
  }
`;
