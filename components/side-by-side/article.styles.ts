import { css } from 'lit';

/** The type of an article: each role set apart, sentences and what the reader is at. */
export const articleStyles = css`
  .text {
    font: 400 16.5px/27px var(--serif);
    margin-block-end: 17px;
    max-inline-size: 62ch;
    text-wrap: pretty;
    overflow-wrap: break-word;
    hanging-punctuation: first;
  }
  .headline .text {
    font: 600 clamp(22px, 2cqi, 29px)/1.28 var(--serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
    margin-block-end: 16px;
  }
  .standfirst .text {
    font: 400 18px/26px var(--serif);
    color: var(--ink-2);
  }
  .heading .text {
    font: 600 17px/24px var(--serif);
    margin-block: 8px 10px;
  }
  :is(.byline, .dateline) .text {
    font: 400 12.5px/18px var(--sans);
    color: var(--ink-2);
    margin-block-end: 14px;
  }
  .caption .text {
    font: 400 12.5px/18px var(--sans);
    color: var(--ink-2);
    margin-block-end: 20px;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--rule-2);
  }
  .credit .text {
    font: italic 400 14.5px/22px var(--serif);
    color: var(--ink-2);
    padding-block-start: 10px;
    border-block-start: 1px solid var(--rule);
  }
  .list-item .text {
    padding-inline-start: 18px;
  }
  .list-item .text::before {
    content: '–';
    float: inline-start;
    margin-inline-start: -18px;
    color: var(--ink-3);
  }

  .sentence {
    border-radius: 2px;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    transition: background-color 0.12s;
  }
  .sentence:is(.linked, .told) {
    cursor: pointer;
  }
  .sentence.near {
    background: color-mix(in oklab, var(--here) 55%, transparent);
  }
  .sentence.here {
    background: var(--here);
    box-shadow: 0 0 0 3px var(--here);
  }
  /* Lines stand so close that the ground of one would cover the feet of the line above. */
  .headline .sentence:is(.here, .near) {
    --ground-of-line: var(--here);
    background: linear-gradient(var(--ground-of-line) 0 0) 0 55% / 100% 1.14em no-repeat;
    box-shadow: none;
  }
  .headline .sentence.near:not(.here) {
    --ground-of-line: color-mix(in oklab, var(--here) 55%, transparent);
  }
  @container app (max-width: 980px) {
    .text {
      font-size: 16px;
      line-height: 25px;
    }
  }
  @container app (max-width: 760px) {
    .text {
      font-size: 16.5px;
      line-height: 26px;
    }
    .headline .text {
      font-size: 19px;
      line-height: 24px;
    }
  }
  @media (forced-colors: active) {
    .sentence.here {
      outline: 2px solid Highlight;
    }
  }
  :is(.unit, .reading) .text {
    font-kerning: var(--kerning, auto);
  }
`;
