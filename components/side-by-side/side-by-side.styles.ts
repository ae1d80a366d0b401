import { css } from 'lit';

/** The frame of the view: overview, columns, rail; by the view's own width, not the window's. */
export const styles = css`
  /* The name is the one that the shared buttons ask for. */
  :host {
    container: app / inline-size;
    --head: 46px;
    --under-heads: calc(var(--sticky-top, 0px) + var(--head));
  }
  .desk {
    position: relative;
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr) 304px;
    align-items: start;
    max-inline-size: 1580px;
    margin-inline: auto;
  }
  .overview {
    position: sticky;
    inset-block-start: var(--sticky-top, 0px);
    block-size: calc(100vh - var(--sticky-top, 0px));
    padding-block: 16px;
    padding-inline-start: 20px;
  }
  .overview sd-overview {
    block-size: 100%;
  }
  .spread {
    --gutter: clamp(72px, 8cqi, 112px);
    --margin: 60px;
    --inner: 14px;
    min-inline-size: 0;
    min-block-size: calc(100vh - var(--sticky-top, 0px));
    padding-block-end: 64px;
    background: var(--paper);
    border-inline: 1px solid var(--rule);
  }

  /* While readers mark words themselves, the articles stand alone. */
  .overview[hidden] {
    display: none;
  }
  .overview[hidden] + .spread {
    grid-area: 1 / 1 / 2 / -1;
    inline-size: 100%;
    max-inline-size: 1192px;
    justify-self: center;
  }

  .heads {
    position: sticky;
    inset-block-start: var(--sticky-top, 0px);
    z-index: 6;
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--gutter) minmax(0, 1fr);
    align-items: center;
    block-size: var(--head);
    background: var(--paper);
    border-block-end: 1px solid var(--rule);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-inline-size: 0;
  }
  .head.left {
    padding-inline: var(--margin) var(--inner);
  }
  .head.right {
    padding-inline: var(--inner) 20px;
  }
  .heads .swap {
    justify-self: center;
  }
  .beside {
    display: none;
    color: var(--ink-3);
  }
  .choice {
    position: relative;
    display: flex;
    align-items: center;
    gap: 9px;
    min-inline-size: 0;
  }
  .choice select {
    appearance: none;
    field-sizing: content;
    min-inline-size: 0;
    block-size: 34px;
    margin-inline: -33px -10px;
    padding-inline: 33px 24px;
    border: 0;
    border-radius: var(--r2);
    background: none;
    font: 620 14px/18px var(--sans);
    color: var(--ink);
    text-overflow: ellipsis;
    cursor: pointer;
  }
  /* A name in the other direction has its arrow and its letter where the row has them. */
  .choice:dir(ltr) select:dir(rtl),
  .choice:dir(rtl) select:dir(ltr) {
    margin-inline: -10px -33px;
    padding-inline: 24px 33px;
  }
  .choice select:hover {
    background: color-mix(in oklab, var(--ink) 6%, transparent);
  }
  .choice option {
    background: var(--paper);
    color: var(--ink);
    font-weight: 400;
  }
  .choice sd-siglum {
    pointer-events: none;
  }
  .choice .down {
    flex: none;
    margin-inline-start: -14px;
    color: var(--ink-3);
    pointer-events: none;
  }
  .meta {
    flex: none;
    white-space: nowrap;
    font-size: 12px;
    color: var(--ink-3);
  }
  .notice {
    padding-block: 9px 10px;
    padding-inline: var(--margin) 20px;
    border-block-end: 1px solid var(--rule);
    background: var(--wash);
    line-height: 19px;
    color: var(--ink-2);
  }
  .notice .link {
    margin-inline-start: 10px;
  }
  @container app (max-width: 1240px) {
    .desk {
      grid-template-columns: 72px minmax(0, 1fr);
    }
    .overview {
      grid-area: 1 / 1;
      padding-inline-start: 10px;
    }
    .spread {
      grid-area: 1 / 2;
      padding-block-end: 110px;
    }
  }
  @container app (max-width: 980px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
    .overview,
    .meta:not(.slid) {
      display: none;
    }
    .spread {
      --margin: 52px;
      grid-area: 1 / 1;
      border-inline: 0;
    }
  }
  @container app (max-width: 760px) {
    .spread {
      padding-block-end: 24px;
    }
    .heads {
      grid-template-columns: minmax(0, auto) auto minmax(0, auto) 1fr;
      gap: 10px;
      padding-inline: 16px 8px;
      border-block-end-color: var(--ink);
    }
    .head.left,
    .head.right {
      padding-inline: 0;
    }
    .head.right {
      order: 1;
    }
    .heads .swap {
      order: 2;
      justify-self: end;
    }
    .beside {
      display: block;
    }
    .choice {
      gap: 7px;
    }
    .choice select {
      block-size: 38px;
      margin-inline-start: -25px;
      padding-inline-start: 25px;
      font-size: 13px;
    }
    .notice {
      padding-inline: 16px;
    }
  }
  @container app (max-width: 440px) {
    .heads {
      grid-template-columns: minmax(0, auto) minmax(0, auto) 1fr;
      gap: 10px;
    }
    .beside {
      display: none;
    }
  }
  @media print {
    .desk {
      display: block;
    }
    .overview,
    .rail,
    .note,
    .down,
    sd-ribbons {
      display: none;
    }
    /* Its column stays: without it, the name of the article on the right would stand in the gutter. */
    .swap {
      visibility: hidden;
    }
    .heads {
      position: static;
    }
  }
`;
