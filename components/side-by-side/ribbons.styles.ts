import { css } from 'lit';

export const ribbonStyles = css`
  :host {
    position: absolute;
    inset: 0;
    z-index: 1;
    pointer-events: none;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .ribbon {
    stroke-width: 1;
    transition: fill 0.12s, stroke 0.12s;
  }
  .verbatim {
    fill: light-dark(#17181a4d, #e8e7e34d);
    stroke: light-dark(#17181a4d, #e8e7e355);
  }
  .edited {
    fill: light-dark(#17181a14, #e8e7e318);
    stroke: light-dark(#17181a2e, #e8e7e338);
  }
  .rewritten {
    fill: light-dark(#17181a05, #e8e7e306);
    stroke: light-dark(#17181a50, #e8e7e350);
  }
  .partial {
    fill: none;
    stroke: light-dark(#17181a55, #e8e7e355);
    stroke-dasharray: 3 3;
  }
  .possible {
    stroke-dasharray: 0.5 4;
    stroke-linecap: round;
    stroke-width: 1.6;
  }
  .ribbon.near {
    fill: color-mix(in oklab, var(--here) 55%, transparent);
    stroke: var(--here-edge);
  }
  .ribbon.current {
    fill: var(--here);
    stroke: var(--here-edge);
    stroke-width: 1.25;
  }
  .end {
    fill: none;
    stroke: var(--hue);
    stroke-width: 2;
  }
  .bar {
    fill: none;
    stroke: var(--hue);
    stroke-width: 1.1;
  }
  @media (forced-colors: active) {
    .ribbon {
      stroke: CanvasText;
    }
    .ribbon.current {
      fill: none;
      stroke: Highlight;
      stroke-width: 3;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .ribbon {
      transition: none;
    }
  }
`;
