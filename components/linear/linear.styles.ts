import { css } from 'lit';

/** A sheet to be read from top to bottom. What is said of others stands further in, what differs further still. */
export const linearStyles = css`
  .sheet {
    max-inline-size: 76ch;
    min-block-size: 100vh;
    margin-inline: auto;
    padding: 28px 32px 72px;
    border-inline: 1px solid var(--rule);
    background: var(--paper);
  }
  h2 {
    font: 600 28px/33px var(--serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .lead {
    margin-block: 6px 16px;
    color: var(--ink-2);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .controls label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    color: var(--ink-2);
  }
  select {
    min-inline-size: 0;
    max-inline-size: 26ch;
    min-block-size: 32px;
    padding-inline: 8px;
    border: 1px solid var(--control);
    border-radius: var(--r2);
    background: var(--paper);
    color: var(--ink);
    text-overflow: ellipsis;
  }
  .said:not(:empty) {
    display: block;
    margin-block-start: 8px;
    color: var(--ink-2);
  }
  /* Nothing of it sticks out, and those far from the window need no layout. */
  section {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 320px;
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--rule);
  }
  h3 {
    margin-block-end: 6px;
    font: 600 13px/18px var(--sans);
  }
  .own,
  .counterpart {
    font: 400 16.5px/26px var(--serif);
    overflow-wrap: break-word;
  }
  .own {
    margin-block: 10px 4px;
  }
  .headline .own {
    font-size: 20px;
    line-height: 27px;
  }
  li {
    padding: 3px 8px 3px 12px;
    border-inline-start: 2px solid var(--hue);
    color: var(--ink-2);
    overflow-wrap: break-word;
    scroll-margin-block: 120px;
  }
  .counterpart {
    font-size: 15px;
    line-height: 22.5px;
  }
  .difference {
    padding-inline-start: 28px;
    font: 400 14px/21px var(--sans);
    color: var(--ink);
  }
  .difference q {
    font-family: var(--serif);
    font-size: 15px;
  }
  q {
    quotes: '\\201c' '\\201d';
  }
  li[aria-current] {
    background: var(--here);
    box-shadow: inset 3px 0 0 var(--here-edge);
  }
  @container app (max-width: 900px) {
    .sheet {
      border: 0;
    }
    .controls label {
      flex: 1 1 100%;
    }
    select {
      flex: 1;
      min-block-size: 38px;
      max-inline-size: none;
    }
  }
  @container app (max-width: 760px) {
    .sheet {
      padding: 20px 16px 48px;
    }
    h2 {
      font-size: 22px;
      line-height: 27px;
    }
    .difference {
      padding-inline-start: 20px;
    }
  }
  @media (forced-colors: active) {
    li[aria-current] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    section {
      content-visibility: visible;
    }
    .controls {
      display: none;
    }
    .sheet {
      max-inline-size: none;
      padding: 0;
      border: 0;
    }
  }
`;
