import { css } from 'lit';

/** Where columns have no room: each passage is a list of its sources. */
export const passageListStyles = css`
  @container passages (max-width: 940px) {
    .table {
      --inset: 16px;
    }
    .heads {
      display: none;
    }
    .row {
      display: block;
      min-inline-size: 0;
      padding: 0 16px 14px;
      border-block-end: 1px solid var(--ink-2);
    }
    .body .row {
      scroll-margin-block: calc(var(--sticky-top, 0px) + 8px) 8px;
    }
    .label {
      position: static;
      grid-template-columns: 26px minmax(0, 1fr);
      margin: 0 -16px;
      padding: 18px 16px 10px;
    }
    h3 {
      font-size: 17px;
      line-height: 23px;
    }
    .number {
      min-block-size: 36px;
      margin-block-start: -7px;
      font-size: 12.5px;
    }
    .cell,
    .cell.apart {
      position: relative;
      display: block;
      padding: 10px 0 13px;
      border: 0;
      border-block-start: 1px solid var(--rule);
      text-align: start;
    }
    .who {
      display: flex;
      align-items: center;
      gap: 8px;
      margin-block-end: 6px;
      padding-inline-end: 128px;
      font-weight: 600;
    }
    .name {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .head {
      position: absolute;
      inset-block-start: 3px;
      inset-inline-end: 0;
      margin: 0;
    }
    .place {
      min-block-size: 36px;
      padding-inline: 6px;
    }
    .reading {
      font-size: 16.5px;
      line-height: 26px;
    }
    .same {
      min-block-size: 36px;
      font-size: 16px;
    }
    :is(.not-told, .set-aside):not(.apart) {
      display: flex;
      align-items: center;
      padding-block: 8px;
      background: none;
    }
    :is(.not-told, .set-aside) .who {
      margin: 0;
      padding: 0;
      min-inline-size: 0;
      font-weight: 400;
      color: var(--ink-2);
    }
    .absent {
      margin-inline-start: auto;
      padding: 0;
      flex: none;
    }
    .cell.apart:is(.not-told, .set-aside) {
      display: none;
    }
    .cell.apart .who {
      margin: 0;
    }
    .apart .place {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      inline-size: auto;
    }
    .apart small {
      display: inline;
      margin-inline-start: 6px;
    }
    .once .label {
      padding-block-end: 6px;
    }
    .once .head {
      inset-block-start: 11px;
    }
    li button,
    .link {
      min-block-size: 36px;
    }
    .set-apart {
      padding-inline: 16px;
      grid-template-columns: minmax(0, 1fr);
    }
    .set-apart ul {
      grid-row: auto;
    }
    .set-apart .link {
      justify-self: start;
    }
    .set-apart .who {
      margin: 0;
      padding: 0;
    }
  }
  @container passages (max-width: 480px) {
    .way {
      display: none;
    }
  }
`;
