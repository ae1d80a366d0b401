import { css } from 'lit';

export const surenessStyles = css`
  :host {
    font-size: 12px;
    line-height: 17px;
    color: var(--ink-2);
  }
  label {
    display: block;
    font-weight: 600;
    color: var(--ink);
  }
  select {
    font-size: 13px;
  }
  :host([form='section']) select {
    inline-size: 100%;
    min-block-size: 32px;
    margin-block: 6px;
    padding-inline: 6px;
    border: 1px solid var(--control);
    border-radius: var(--r2);
    background: var(--paper);
    color: var(--ink);
    cursor: pointer;
  }
  option {
    background: var(--paper);
    color: var(--ink);
  }
  .count {
    font-weight: 560;
    color: var(--ink);
  }
  :host([form='line']) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 6px;
    font-size: inherit;
  }
  :host([form='line']) label {
    font-weight: 400;
    color: var(--ink-2);
  }
  :host([form='line']) .count {
    font-size: 12px;
    font-weight: 400;
    color: var(--ink-3);
  }
  @container app (max-width: 900px) {
    :host([form]) select {
      min-block-size: 38px;
    }
  }
`;
