import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 1080px;
    margin-inline: auto;
    padding: clamp(28px, 6vh, 64px) 24px 48px;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.12fr);
    gap: 28px 64px;
  }
  h1 {
    font: 560 clamp(38px, 5cqi, 60px) / 1.02 var(--serif);
    letter-spacing: -0.026em;
    inline-size: fit-content;
  }
  h1 span {
    display: block;
  }
  .lead {
    margin-block-start: 22px;
    max-inline-size: 40ch;
    font: 400 18px/28px var(--serif);
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .open {
    margin-block-start: 16px;
    color: var(--ink-2);
  }
  sd-add {
    grid-row: span 3;
  }
  h2 {
    margin-block-end: 8px;
    font: 600 13px/18px var(--sans);
  }
  .samples {
    align-self: end;
  }
  .saved .link {
    margin-block-start: 8px;
  }
  .sample {
    position: relative;
    display: block;
    inline-size: 100%;
    padding: 15px 0 14px;
    border-block: 1px solid var(--ink);
  }
  .sample:hover .go {
    text-decoration-color: currentColor;
  }
  .letters {
    display: flex;
    gap: 4px;
    margin-block-end: 9px;
  }
  .sample strong {
    display: block;
    font: 600 16px/22px var(--serif);
  }
  .sample .sources {
    display: block;
    color: var(--ink-2);
    font-size: 12.5px;
  }
  .go {
    position: absolute;
    inset-block-start: 14px;
    inset-inline-end: 0;
  }
  .specimen {
    grid-column: 1 / -1;
    margin-block-start: 10px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--rule);
  }
  .specimen h2 {
    margin-block-end: 10px;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 64px;
  }
  .pair > div {
    display: grid;
    grid-template-columns: 18px 1fr;
    gap: 12px;
  }
  .pair sd-siglum {
    margin-block-start: 4px;
  }
  .pair p {
    font: 400 17px/27px var(--serif);
    text-wrap: pretty;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 16px;
    font: 400 14px/22px var(--serif);
    color: var(--ink-2);
  }
  .legend b {
    font-weight: 600;
    color: var(--ink);
  }
  .neutral {
    --hue: var(--ink-2);
    --tint: transparent;
  }
  .privacy {
    grid-column: 1 / -1;
    display: flex;
    gap: 10px;
    align-items: center;
    padding-block-start: 6px;
    color: var(--ink-2);
    font-size: 12.5px;
  }
  .privacy svg {
    flex: none;
  }
  @container app (max-width: 900px) {
    .page {
      column-gap: 32px;
    }
    .pair {
      gap: 32px;
    }
  }
  @container app (max-width: 760px) {
    :host {
      padding: 28px 16px 48px;
    }
    .page {
      grid-template-columns: minmax(0, 1fr);
      gap: 26px;
    }
    .lead {
      margin-block-start: 14px;
      font-size: 17px;
      line-height: 26px;
    }
    .pair {
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    .go {
      position: static;
      display: inline-block;
      margin-block-start: 8px;
    }
    .privacy {
      align-items: flex-start;
    }
    .privacy svg {
      margin-block-start: 2px;
    }
  }
`;
