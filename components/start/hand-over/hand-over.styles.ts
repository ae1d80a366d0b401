import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    min-block-size: 100vb;
    background: var(--ground);
    color: var(--ink);
  }
  main {
    max-inline-size: 560px;
    margin-inline: auto;
    padding: 12vb 24px 40px;
    font: 400 14px/21px var(--sans);
    color: var(--ink-2);
  }
  h1 {
    margin-block-end: 16px;
    font: 600 28px/34px var(--serif);
    letter-spacing: -0.012em;
    color: var(--ink);
    text-wrap: balance;
  }
  .page {
    display: grid;
    gap: 2px;
    margin-block-end: 16px;
    padding: 14px 16px;
    border: 1px solid var(--rule);
    border-radius: var(--r3);
    background: var(--paper);
    overflow-wrap: anywhere;
  }
  .page strong {
    font: 600 17px/24px var(--serif);
    color: var(--ink);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block-start: 20px;
  }
  a.button {
    display: inline-flex;
    margin-block-start: 20px;
  }
`;
