import { css } from 'lit';

/** What every shadow root starts from: resets, focus ring, visually hidden text, buttons, links, reduced motion. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    color: var(--ink);
    font: 400 13px/18px var(--sans);
    font-feature-settings: 'tnum' 1, 'lnum' 1;
  }
  :host([hidden]) {
    display: none;
  }
  h1, h2, h3, h4, p, ul, ol, figure, dl, dd, blockquote, table {
    margin: 0;
    padding: 0;
  }
  ul, ol {
    list-style: none;
  }
  button, select, input, textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    text-align: inherit;
    cursor: pointer;
  }
  a {
    color: inherit;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--rule-2);
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  mark {
    background: none;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--r1);
  }
  /* A heading takes the focus when what it heads opens. A line under it says so, where a ring would make it a button. */
  :is(h1, h2, h3)[tabindex='-1']:focus-visible {
    outline: none;
    text-decoration: underline 2px var(--focus);
    text-underline-offset: 5px;
  }
  .visually-hidden {
    position: absolute !important;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 30px;
    padding-inline: 11px;
    border: 1px solid var(--control);
    border-radius: var(--r2);
    background: var(--paper);
    font-weight: 520;
    white-space: nowrap;
    text-decoration: none;
    transition: background-color 0.12s, border-color 0.12s;
  }
  .button:hover {
    background: var(--sunk);
  }
  .button.primary {
    background: var(--ink);
    color: var(--paper);
    border-color: var(--ink);
  }
  .button.primary:hover {
    background: color-mix(in oklab, var(--ink) 84%, var(--paper));
  }
  .button.quiet {
    border-color: transparent;
    background: none;
  }
  .button.quiet:hover {
    background: var(--sunk);
  }
  .button.icon {
    inline-size: 30px;
    padding: 0;
    justify-content: center;
  }
  .button:disabled {
    color: var(--ink-3);
    border-color: var(--rule);
    background: none;
    cursor: default;
  }
  .link {
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-color: var(--rule-2);
    font-weight: 520;
    color: var(--ink);
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  @container app (max-width: 900px) {
    .button {
      min-block-size: 36px;
    }
    .button.icon {
      inline-size: 36px;
    }
    button.link,
    summary {
      min-block-size: 36px;
    }
    summary {
      align-content: center;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
