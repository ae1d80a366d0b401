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
    inline-size: 100%;
    min-block-size: 32px;
    margin-block: 6px;
    padding-inline: 6px;
    border: 1px solid var(--control);
    border-radius: var(--r2);
    background: var(--paper);
    font-size: 13px;
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
  :host([form='line']) select {
    inline-size: auto;
    min-block-size: 0;
    margin: 0;
    padding: 4px 2px;
    padding-inline-end: 20px;
    appearance: none;
    border: 0;
    border-block-end: 1px solid var(--rule-2);
    border-radius: 0;
    background: none;
    font-weight: 560;
  }
  :host([form='line']) .box {
    position: relative;
  }
  :host([form='line']) .box::after {
    content: '';
    position: absolute;
    inset-inline-end: 4px;
    inset-block-start: calc(50% - 5px);
    inline-size: 6px;
    block-size: 6px;
    border: solid var(--ink-2);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
  :host([form='line']) .count {
    font-size: 12px;
    font-weight: 400;
    color: var(--ink-3);
  }
  @container app (max-width: 900px) {
    select,
    :host([form='line']) select {
      min-block-size: 38px;
    }
  }
`;
