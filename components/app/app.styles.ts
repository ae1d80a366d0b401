import { css } from 'lit';

export const styles = css`
  :host {
    container: app / inline-size;
    min-block-size: 100vh;
    background: var(--ground);
    -webkit-font-smoothing: antialiased;
    text-rendering: optimizeLegibility;
  }
  .skip {
    position: absolute;
    z-index: 60;
    inset-block-start: 8px;
    inset-inline-start: 8px;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  .bar {
    position: relative;
    display: flex;
    align-items: center;
    gap: 24px;
    block-size: 52px;
    padding-inline: 20px;
    border-block-end: 1px solid var(--rule);
    background: var(--paper);
  }
  .wordmark {
    display: flex;
    align-items: center;
    gap: 9px;
    font: 600 17px/1 var(--serif);
    letter-spacing: -0.005em;
    text-decoration: none;
    white-space: nowrap;
  }
  .what {
    /* Cut short before any tab is. */
    flex-shrink: 99;
    min-inline-size: 0;
    margin-inline-end: auto;
    padding-inline-start: 24px;
    border-inline-start: 1px solid var(--rule);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font: 400 14px/18px var(--serif);
    color: var(--ink-2);
  }
  .space {
    margin-inline-end: auto;
  }
  .tabs {
    display: flex;
    min-inline-size: 0;
    overflow: auto hidden;
    scrollbar-width: none;
    --gap: 22px;
    gap: var(--gap);
    align-self: stretch;
  }
  .tabs a {
    position: relative;
    display: flex;
    align-items: center;
    font-weight: 480;
    color: var(--ink-2);
    text-decoration: none;
    white-space: nowrap;
  }
  .tabs a:hover {
    color: var(--ink);
  }
  .tabs a[aria-current] {
    color: var(--ink);
    font-weight: 600;
  }
  .tabs a[aria-current]::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    border-block-end: 2px solid var(--ink);
  }
  .acts {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .own {
    margin-inline-end: 6px;
  }
  .progress {
    position: absolute;
    inset-inline: 0;
    inset-block-end: -1px;
    block-size: 2px;
    appearance: none;
    inline-size: 100%;
    border: 0;
    background: transparent;
  }
  .progress::-webkit-progress-bar {
    background: transparent;
  }
  .progress::-webkit-progress-value {
    background: var(--here-edge);
    transition: inline-size 0.12s;
  }
  .progress::-moz-progress-bar {
    background: var(--here-edge);
  }
  sd-source-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 20;
  }
  sd-search {
    position: sticky;
    inset-block-start: 46px;
    z-index: 19;
  }
  sd-search.quotes {
    inset-block-start: 0;
  }
  .unkerned {
    --kerning: none;
  }
  main {
    outline: none;
    /* How far the head of a view stays below the top while the page scrolls under it. */
    --sticky-top: 46px;
  }
  main.searching {
    --sticky-top: 92px;
  }
  .failed {
    padding: 72px 24px;
    text-align: center;
    font: 400 18px/28px var(--serif);
    color: var(--ink-2);
  }
  .drop-frame {
    position: fixed;
    z-index: 70;
    inset: 0;
    display: grid;
    place-items: end center;
    padding-block-end: 32px;
    border: 3px dashed var(--here-edge);
    pointer-events: none;
  }
  .drop-frame span {
    padding: 10px 18px;
    border-radius: var(--r3);
    background: var(--ink);
    color: var(--paper);
    font: 600 16px/24px var(--serif);
  }
  @container app (max-width: 1180px) {
    .bar {
      gap: 16px;
    }
    .what {
      visibility: hidden;
      flex: 1 1 0;
      padding: 0;
      border: 0;
    }
    .own {
      display: none;
    }
  }
  @container app (max-width: 900px) {
    .bar {
      flex-wrap: wrap;
      block-size: auto;
      gap: 0 12px;
      padding-inline: 16px;
    }
    .bar .wordmark {
      block-size: 48px;
    }
    .what {
      flex: 1;
    }
    .tabs {
      order: 5;
      flex: 1 0 100%;
      --gap: 20px;
      --edge: 16px;
      block-size: 40px;
      margin-inline: -16px;
      padding-inline: 16px;
      border-block-start: 1px solid var(--rule);
    }
    .wide {
      display: none;
    }
  }
  /* Room for what can be done; the link keeps its name for the ear. */
  @container app (max-width: 560px) {
    .wordmark span {
      display: none;
    }
    .acts {
      gap: 2px;
    }
  }
  @container app (max-width: 760px) {
    sd-source-bar {
      position: static;
    }
    sd-search {
      inset-block-start: 0;
    }
    main {
      --sticky-top: 0px;
    }
    main.searching {
      --sticky-top: 92px;
    }
  }
  @media print {
    .bar,
    sd-source-bar,
    sd-notice-bar,
    .skip {
      display: none;
    }
  }
`;
