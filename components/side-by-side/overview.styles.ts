import { css } from 'lit';

export const overviewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .letters {
    display: flex;
    justify-content: space-between;
    inline-size: 52px;
    margin-block-end: 8px;
  }
  .strip {
    position: relative;
    flex: 1;
    min-block-size: 0;
    inline-size: 52px;
    touch-action: none;
    cursor: pointer;
  }
  .strip:focus-visible {
    outline-offset: 8px;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .linked {
    fill: color-mix(in oklab, var(--ink-3) 48%, var(--ground));
  }
  .apparatus {
    fill: var(--rule);
  }
  .only {
    fill: var(--paper);
    stroke: var(--hue);
    stroke-width: 1.25;
  }
  .bars.current {
    fill: var(--here-edge);
  }
  .links {
    fill: none;
    stroke: var(--ink-3);
    stroke-width: 0.8;
  }
  .links.current {
    stroke: var(--here-edge);
    stroke-width: 2;
  }
  .hits {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 0.75;
  }
  .frame {
    position: absolute;
    inset: 0 -5px auto;
    box-sizing: border-box;
    border: 1px solid var(--ink);
    border-radius: 3px;
    will-change: transform;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .linked {
      fill: CanvasText;
      fill-opacity: 0.4;
    }
    .only {
      stroke: CanvasText;
    }
    .hits {
      fill: Mark;
    }
    .bars.current {
      fill: Highlight;
    }
  }
`;
