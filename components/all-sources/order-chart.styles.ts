import { css } from 'lit';

export const chartStyles = css`
  .scroll {
    position: relative;
    overflow-x: auto;
    scrollbar-width: thin;
  }
  .chart {
    max-inline-size: max(400px, 56px * var(--articles));
    min-inline-size: calc(42px * var(--articles));
  }
  svg {
    display: block;
    inline-size: 100%;
  }
  .axis {
    stroke: var(--rule-2);
    stroke-width: 1;
  }
  .curve {
    cursor: pointer;
  }
  .line {
    fill: none;
    stroke: color-mix(in oklab, var(--ink-3) 55%, var(--paper));
    stroke-width: 1;
  }
  /* What the pointer meets: a hairline is too thin to hit. */
  .reach {
    fill: none;
    stroke: transparent;
    stroke-width: 7;
  }
  .pointed .line {
    stroke: var(--ink-2);
    stroke-width: 1.75;
  }
  .current .line {
    stroke: var(--here-edge);
    stroke-width: 2.25;
  }
  circle {
    fill: var(--hue);
  }
  text {
    fill: light-dark(#fff, #101113);
    font: 650 9.5px var(--sans);
    text-anchor: middle;
  }
  .letters {
    display: grid;
    grid-template-columns: repeat(var(--articles), 1fr);
    justify-items: center;
    margin-block-start: 5px;
  }
  svg:dir(rtl),
  text:dir(rtl) {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  svg:dir(rtl) {
    transform-box: border-box;
  }
  @media (forced-colors: active) {
    circle {
      forced-color-adjust: none;
    }
    .line {
      stroke: CanvasText;
    }
    .current .line {
      stroke: Highlight;
    }
  }
`;
