import { css } from 'lit';

export const allSourcesStyles = css`
  :host {
    container: all-sources / inline-size;
    background: var(--paper);
  }
  .glance {
    display: grid;
    grid-template-columns: minmax(430px, 1.25fr) minmax(280px, 1fr) minmax(230px, 0.72fr);
    padding: 22px 20px 20px;
    border-block-end: 1px solid var(--rule);
  }
  .panel {
    min-inline-size: 0;
    padding-inline: 28px;
    border-inline-start: 1px solid var(--rule);
  }
  .panel:first-child {
    padding-inline-start: 0;
    border: 0;
  }
  .panel:last-child {
    padding-inline-end: 0;
  }
  h2 {
    font: 620 15px/20px var(--serif);
  }
  .about {
    margin-block-end: 10px;
    font-size: 12px;
    color: var(--ink-3);
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .turner {
    display: flex;
    gap: 12px;
    margin-block-end: 8px;
    font-size: 12px;
    color: var(--ink-2);
  }
  .turner button:disabled {
    color: var(--ink-3);
    text-decoration: none;
    cursor: default;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 10px;
    padding: 10px 20px 8px;
    border-block-end: 1px solid var(--rule);
  }
  .shown {
    font-size: 12px;
    color: var(--ink-3);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-inline-start: auto;
    min-inline-size: 0;
  }
  .choice {
    display: flex;
    align-items: baseline;
    gap: 6px;
    min-inline-size: 0;
    color: var(--ink-2);
  }
  select {
    min-inline-size: 0;
    max-inline-size: 24ch;
    text-overflow: ellipsis;
  }
  option {
    color: #17181a;
    background: #fff;
  }
  option:disabled {
    color: #63666c;
  }
  .empty {
    padding: 48px 20px;
    font: 400 17px/26px var(--serif);
    color: var(--ink-2);
  }

  @container all-sources (max-width: 1240px) {
    .glance {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) fit-content(270px);
    }
    .panel {
      padding-inline: 18px;
    }
  }
  @container all-sources (max-width: 940px) {
    .glance {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 32px;
      padding: 18px 16px;
    }
    .panel:first-child {
      grid-column: 1 / -1;
    }
    .panel,
    .panel:last-child {
      margin: 0;
      padding: 16px 0 20px;
      border: 0;
    }
    .panel:first-child {
      padding-block-start: 0;
    }
    .panel + .panel {
      border-block-start: 1px solid var(--rule);
    }
    .toolbar {
      padding-inline: 16px;
    }
    .choices {
      display: grid;
      gap: 4px;
      margin-inline-start: 0;
      flex-basis: 100%;
    }
    .choice {
      display: grid;
      grid-template-columns: 44px minmax(0, 1fr);
      max-inline-size: 420px;
    }
    select {
      min-block-size: 36px;
      max-inline-size: none;
    }
  }
  @container all-sources (max-width: 700px) {
    .glance {
      grid-template-columns: minmax(0, 1fr);
    }
    .panel:last-child {
      padding-block-end: 0;
    }
  }
`;
