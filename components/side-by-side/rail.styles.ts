import { css } from 'lit';

/** Step counter, filters and inspector: a rail beside the columns, or a dock at the foot of the window. */
export const railStyles = css`
  .rail {
    position: sticky;
    inset-block-start: var(--sticky-top, 0px);
    max-block-size: calc(100vh - var(--sticky-top, 0px));
    overflow-y: auto;
    scrollbar-width: thin;
    padding: 0 20px 24px;
  }
  .rail[hidden] {
    display: none;
  }
  .rail .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    block-size: var(--head);
    background: var(--ground);
  }
  .rail .kinds {
    display: none;
  }
  .panel {
    display: grid;
    gap: 20px;
    padding-block-start: 14px;
  }
  .saying {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .saying .link {
    min-block-size: 30px;
    font-size: 12px;
  }
  @container app (max-width: 900px) {
    .saying .link {
      min-block-size: 36px;
    }
  }
  .spoken {
    display: flex;
    align-items: center;
    gap: 9px;
    min-block-size: 36px;
    font-size: 12px;
    color: var(--ink-2);
  }
  .spoken input {
    inline-size: 14px;
    block-size: 14px;
    margin: 0;
    accent-color: var(--ink);
  }
  .stepper {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .stepper .count {
    margin-inline-end: auto;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .stepper b {
    font-weight: 620;
    color: var(--ink);
  }

  @container app (max-width: 1240px) {
    /* Sticks to the foot of the window, over the columns; nothing is fixed, so that the view can stand in any page. */
    .rail {
      grid-area: 1 / 1 / 2 / -1;
      align-self: end;
      justify-self: end;
      inset-block: auto 20px;
      z-index: 10;
      display: flex;
      flex-direction: column-reverse;
      max-block-size: calc(100vh - var(--under-heads) - 40px);
      margin: 0 20px 20px;
      padding: 0;
      overflow: hidden;
      border: 1px solid var(--rule-2);
      border-radius: var(--r3);
      background: var(--paper);
      box-shadow: 0 6px 24px light-dark(#0001, #0006);
    }
    .rail .bar {
      position: static;
      flex: none;
      gap: 10px;
      block-size: auto;
      padding: 9px 12px;
      background: none;
    }
    .rail .kinds {
      display: inline-flex;
    }
    .rail .kinds b {
      font-weight: 620;
    }
    .stepper .count {
      margin-inline-start: auto;
      margin-inline-end: 4px;
    }
    .panel {
      inline-size: 320px;
      max-inline-size: 100%;
      min-block-size: 0;
      overflow-y: auto;
      padding: 16px 16px 20px;
      border-block-end: 1px solid var(--rule);
    }
    /* What is said of the sentence is read aloud with the panel closed, too. */
    .rail:not(.open) .panel {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .rail:not(.open) :is(sd-legend, .saying, .spoken) {
      display: none;
    }
  }
  @container app (max-width: 760px) {
    .rail {
      grid-area: 2 / 1;
      max-block-size: 75vh;
      inset-block-end: 0;
      justify-self: stretch;
      margin: 0;
      border-width: 1px 0 0;
      border-radius: 0;
      box-shadow: none;
    }
    .rail .bar {
      padding: 9px 16px calc(9px + env(safe-area-inset-bottom));
    }
    .panel {
      inline-size: auto;
    }
  }
`;
