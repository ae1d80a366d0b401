import { css } from 'lit';

/** A panel above the articles, of the same paper as the bars around it. */
export const classroomStyles = css`
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr) auto;
    gap: 12px 32px;
    align-items: start;
    padding: 12px 20px 14px;
    border-block-end: 1px solid var(--rule);
    background: var(--paper);
  }
  header {
    order: 3;
    display: flex;
    align-items: center;
    gap: 8px;
  }
  h2 {
    font: 600 13px/18px var(--sans);
    color: var(--ink-3);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 6px;
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
  }
  label {
    margin-inline-end: 12px;
  }
  .note {
    max-inline-size: 72ch;
    margin-block: 6px;
    font-size: 12px;
    color: var(--ink-2);
  }
  .note:empty {
    display: none;
  }
  .count {
    margin-block-end: 6px;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin-block: 4px 8px;
  }
  .counts > div {
    display: flex;
    align-items: baseline;
    gap: 7px;
  }
  dd {
    font: 600 18px/22px var(--serif);
  }
  details {
    margin-block-start: 8px;
  }
  summary {
    min-block-size: 30px;
    align-content: center;
    cursor: pointer;
    font-weight: 520;
  }
  h3 {
    margin-block: 8px 2px;
    font: 600 12px/16px var(--sans);
  }
  details ul {
    max-block-size: 180px;
    overflow-y: auto;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    padding-block: 3px;
    border-block-end: 1px solid var(--rule);
  }
  q {
    flex: 1 1 160px;
    font: 400 15px/21px var(--serif);
    overflow-wrap: anywhere;
  }
  .where {
    font-size: 12px;
    color: var(--ink-3);
  }
  @container app (max-width: 900px) {
    .bar {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: 16px;
    }
    header {
      order: 0;
      justify-content: space-between;
    }
    summary,
    .link {
      min-block-size: 36px;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
