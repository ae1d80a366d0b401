import { css } from 'lit';
import { panel } from './panel.styles.ts';

export const legendStyles = css`
  ${panel}
  :host {
    display: grid;
    gap: 18px;
  }
  label {
    position: relative;
    display: flex;
    align-items: center;
    gap: 9px;
    min-block-size: 29px;
    border-block-end: 1px solid var(--rule);
    cursor: pointer;
  }
  .empty {
    color: var(--ink-3);
  }
  .empty label {
    cursor: default;
  }
  label:hover .name {
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-color: var(--rule-2);
  }
  .empty label:hover .name {
    text-decoration: none;
  }
  .name {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 7px;
  }
  .sample {
    font: 400 13px/18px var(--serif);
    white-space: nowrap;
    color: var(--ink-2);
  }
  .neutral {
    --hue: var(--ink-2);
    --tint: transparent;
  }
  .sample .mark {
    color: inherit;
  }
  .sample .figure {
    font-weight: 500;
  }
  .count {
    min-inline-size: 24px;
    text-align: end;
    font-weight: 560;
  }
  .empty .count {
    font-weight: 400;
  }
  .band {
    display: block;
    inline-size: 40px;
    block-size: 11px;
    border-block: 1px solid var(--control);
  }
  .band.verbatim {
    background: light-dark(#17181a55, #e8e7e355);
  }
  .band.edited {
    background: light-dark(#17181a16, #e8e7e31c);
  }
  .band.partial {
    border-block-style: dashed;
  }
  .bar {
    display: block;
    inline-size: 6px;
    block-size: 16px;
    border: 1px solid var(--hue);
    background: repeating-linear-gradient(135deg, var(--hue) 0 1.5px, transparent 1.5px 4px);
  }
  .presets {
    display: flex;
    gap: 16px;
    padding-block-start: 8px;
    font-size: 12px;
  }
  .none:not(:empty) {
    padding-block-start: 10px;
    color: var(--ink-2);
  }
  @container (max-width: 900px) {
    label {
      min-block-size: 38px;
    }
    .presets .link {
      min-block-size: 36px;
    }
  }
  @media (forced-colors: active) {
    .tick,
    .bar,
    .band {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    input:checked + .tick {
      background: CanvasText;
    }
    input:checked + .tick::after {
      border-color: Canvas;
    }
  }
`;
