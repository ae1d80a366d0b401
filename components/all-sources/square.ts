import { css, html, type TemplateResult } from 'lit';
import type { Standing } from '../../src/present/passages.ts';

/** The square that stands for how a reading stands to the base; a dot where it is not told, a ring where it was set aside. Its words stand beside it. */
export function square(standing: Standing): TemplateResult {
  return html`<i class="square ${standing}" aria-hidden="true"></i>`;
}

/** Full, half filled, outline, dashed: the same four everywhere. The colour is `--hue`. */
export const squareStyles = css`
  .square {
    display: inline-block;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 1.5px;
    vertical-align: middle;
  }
  .square.base,
  .square.verbatim {
    background: var(--hue);
  }
  .square.edited {
    background: linear-gradient(to top, var(--hue) 58%, transparent 58%);
    box-shadow: inset 0 0 0 1.25px var(--hue);
  }
  .square.rewritten {
    box-shadow: inset 0 0 0 1.25px var(--hue);
  }
  .square.partial {
    border: 1.25px dashed var(--hue);
  }
  .square.not-told {
    inline-size: 3px;
    block-size: 3px;
    border-radius: 50%;
    background: var(--control);
  }
  .square.set-aside {
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    box-shadow: inset 0 0 0 1px var(--control);
  }
  @media (forced-colors: active) {
    .square {
      --hue: CanvasText;
      --control: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
