import { css } from 'lit';

/** Small signs for verdicts: on quotations how full the words are, on figures whether the values are equal. */
export const signStyles = css`
  .sign {
    --sign: var(--ink);
    flex: none;
    display: block;
    inline-size: 16px;
    block-size: 10px;
  }
  .sign.whole {
    background: var(--sign);
  }
  .sign.cut-short {
    background: linear-gradient(90deg, var(--sign) 55%, transparent 55%);
    box-shadow: inset 0 0 0 1.25px var(--sign);
  }
  .sign.cut-short:dir(rtl) {
    background: linear-gradient(-90deg, var(--sign) 55%, transparent 55%);
  }
  .sign.cut-unmarked {
    background: linear-gradient(90deg, var(--sign) 36%, transparent 36% 64%, var(--sign) 64%);
  }
  .sign.altered {
    background: repeating-linear-gradient(135deg, var(--sign) 0 2px, transparent 2px 4px);
    box-shadow: inset 0 0 0 1.25px var(--sign);
  }
  .sign.paraphrased {
    box-shadow: inset 0 0 0 1.25px var(--sign);
  }
  .sign.agree,
  .sign.other-words {
    --sign: var(--ink-2);
    block-size: 8px;
    border-block: 2px solid var(--sign);
  }
  .sign.other-words {
    border-block: 1.75px dashed var(--sign);
  }
  .sign.rounded {
    --sign: var(--ink-2);
    border-block-end: 2px dashed var(--sign);
  }
  .sign.disagree {
    inline-size: 15px;
    block-size: 15px;
    background: var(--sign);
    clip-path: polygon(0 12%, 12% 0, 50% 38%, 88% 0, 100% 12%, 62% 50%, 100% 88%, 88% 100%, 50% 62%, 12% 100%, 0 88%, 38% 50%);
  }
  .empty .sign {
    --sign: var(--ink-3);
  }
  .bars {
    display: block;
    max-inline-size: 100%;
  }
  .bars:dir(rtl) {
    transform: scaleX(-1);
  }
  .bars .in {
    fill: var(--hue);
  }
  .bars .out,
  .bars .other {
    fill: none;
    stroke: var(--hue);
    stroke-width: 1.2;
  }
  .bars .left-out {
    fill: var(--ink-3);
  }
  @media (forced-colors: active) {
    .sign {
      --sign: CanvasText;
      forced-color-adjust: none;
    }
    .bars {
      --hue: CanvasText;
      --ink-3: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .sign,
    .bars {
      print-color-adjust: exact;
    }
  }
`;
