import { css } from 'lit';

/** One passage: its head, and the two readings side by side or one below the other. */
export const itemStyles = css`
  .item {
    --bleed: 14px;
    padding-block: 13px 16px;
    border-block-start: 1px solid var(--rule);
    scroll-margin-block: 12px;
    break-inside: avoid;
  }
  .item.here {
    --ground-here: color-mix(in oklab, var(--here) 42%, transparent);
    background: var(--ground-here);
    box-shadow: calc(-1 * var(--bleed)) 0 0 var(--ground-here), var(--bleed) 0 0 var(--ground-here);
    position: relative;
  }
  /* A bar at the start, outside the text. */
  .item.here::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(-1 * var(--bleed) - 3px);
    inline-size: 3px;
    background: var(--here-edge);
  }
  .head {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    margin-block-end: 9px;
  }
  .number {
    font-weight: 600;
    line-height: 22px;
    color: var(--ink-2);
  }
  .head em {
    flex: 1;
    min-inline-size: 0;
    font-family: var(--sd-serif, inherit);
    font-size: 16px;
    font-style: italic;
    font-weight: 450;
    line-height: 22px;
    overflow-wrap: anywhere;
  }
  .standing {
    flex: none;
    font-weight: 600;
    line-height: 22px;
  }
  .standing small {
    display: block;
    font: 400 11.5px/14px var(--sans);
    color: var(--ink-2);
  }
  .bars-of {
    flex: none;
    max-inline-size: 50%;
  }
  .readings {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .reading:first-child {
    padding-inline-end: 20px;
  }
  .reading + .reading {
    padding-inline-start: 20px;
    border-inline-start: 1px solid var(--rule);
  }
  .item.here .reading + .reading {
    border-color: color-mix(in oklab, var(--here-edge) 45%, transparent);
  }
  .source {
    display: flex;
    align-items: center;
    gap: 7px;
    margin-block-end: 4px;
  }
  .source b {
    min-inline-size: 0;
    font-weight: 560;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .source .place {
    margin-inline-start: auto;
  }
  .item.here .place {
    color: var(--ink-2);
  }
  .text {
    font-family: var(--sd-serif, inherit);
    font-size: var(--sd-text-size, 16.5px);
    line-height: 1.56;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .findings {
    margin-block-start: 10px;
    padding-inline-start: 9px;
    border-inline-start: 3px solid var(--ink);
    color: var(--ink-2);
    line-height: 19px;
  }
  @container embed (max-width: 519.98px) {
    .item {
      --bleed: 0px;
      padding-inline: var(--inset);
    }
    .item.here {
      box-shadow: none;
    }
    .item.here::before {
      inset-inline-start: 0;
    }
    .head {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 2px 9px;
    }
    .bars-of {
      grid-area: 2 / 2 / auto / -1;
      max-inline-size: 100%;
    }
    .standing {
      text-align: end;
    }
    .standing small {
      display: none;
    }
    .readings {
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    .reading:first-child {
      padding: 0;
    }
    .reading + .reading {
      padding: 11px 0 0;
      border: 0;
      border-block-start: 1px solid var(--rule);
    }
  }
  @media (forced-colors: active) {
    .item.here {
      outline: 2px solid Highlight;
    }
  }
`;
