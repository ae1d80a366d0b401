import { css } from 'lit';

/** One remark: speaker and number on the left, the fullest form, then a row for each rendering. */
export const remarkStyles = css`
  .remark {
    display: grid;
    grid-template-columns: 172px minmax(0, 1fr);
    gap: 24px;
    padding-block: 18px 26px;
    border-block-start: 1px solid var(--ink);
  }
  .remark h3 {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    align-content: start;
    font: 620 14px/24px var(--sans);
    overflow-wrap: anywhere;
  }
  .number {
    font-weight: 600;
    color: var(--ink-2);
  }
  blockquote {
    max-inline-size: 620px;
    padding-block-end: 14px;
    quotes: auto;
    font: 400 21px/29px var(--serif);
    letter-spacing: -0.004em;
    text-indent: -0.42em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .said::before {
    content: open-quote;
  }
  .said::after {
    content: close-quote;
  }
  .row {
    display: grid;
    grid-template-columns: 88px 190px minmax(0, 1fr) 140px;
    gap: 18px;
    align-items: start;
    padding-block: 12px 13px;
    border-block-start: 1px solid var(--rule);
  }
  .where {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 22px;
    font-size: 12.5px;
    color: var(--ink-2);
  }
  .where:hover .place {
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .row .bars {
    margin-block-start: 1px;
  }
  .words {
    font: 400 15.5px/23px var(--serif);
    color: var(--ink-3);
    text-wrap: pretty;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .worth .words {
    color: var(--ink-2);
  }
  q {
    quotes: none;
    color: var(--ink);
  }
  .words .mark {
    color: var(--ink);
  }
  .note {
    margin-block-start: 3px;
    font: 400 12.5px/18px var(--sans);
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .worth > .told > .note,
  .overall .note {
    font-weight: 560;
    color: var(--ink);
  }
  .overall {
    padding-block: 8px 10px;
  }
  .verdict {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 9px;
    font-weight: 560;
    line-height: 22px;
  }
  .verdict .sign {
    margin-block-start: 6px;
  }
  small {
    display: block;
    font: 400 12px/16px var(--sans);
    color: var(--ink-3);
  }
  .worth small {
    color: var(--ink-2);
  }
  .not-told {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--rule);
    font-size: 12.5px;
    color: var(--ink-3);
  }
  .source {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }

  @container quotes (max-width: 1279px) {
    .row {
      grid-template-columns: 88px 190px minmax(0, 1fr) 116px;
    }
  }
  @container quotes (max-width: 1179px) {
    .remark {
      grid-template-columns: minmax(0, 1fr);
      gap: 6px;
    }
    blockquote {
      text-indent: 0;
    }
  }
  @container quotes (max-width: 900px) {
    .where {
      min-block-size: 36px;
      margin-block: -7px;
    }
  }
  @container quotes (max-width: 820px) {
    .where {
      margin-block: 0;
    }
    blockquote {
      font-size: 19px;
      line-height: 26px;
    }
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px 12px;
      padding-block: 6px 13px;
    }
    .row .bars {
      margin-block-start: 6px;
    }
    .told {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .row .bars {
      grid-column: 1 / -1;
      grid-row: 3;
    }
    .verdict {
      grid-row: 1;
      grid-column: 2;
      align-self: center;
    }
    .verdict small {
      display: none;
    }
    .words {
      font-size: 16.5px;
      line-height: 25px;
    }
    .note {
      font-size: 13px;
    }
  }
  @media print {
    .remark {
      break-inside: avoid;
    }
  }
`;
