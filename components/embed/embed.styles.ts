import { css } from 'lit';

/**
 * The frame of a short view: rules above and below, heading, list, legend. It inherits background, colour and text font from
 * the page; two columns from 520 px of its own width.
 */
export const embedStyles = css`
  .frame {
    position: relative;
    container: embed / inline-size;
    /* Where the page goes by the content, as beside others in a row: a container by itself counts as nothing wide. */
    contain-intrinsic-inline-size: 720px;
  }
  .embed {
    border-block: 1px solid var(--ink);
    color: var(--ink);
  }
  /* All but the articles' own words, which keep the font of the page. */
  .header,
  .number,
  .standing,
  .source,
  .findings,
  .more,
  .none,
  .footer,
  .told summary {
    font: 400 13px/18px var(--sans);
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    padding-block: 9px;
  }
  .heading {
    flex: 1;
    min-inline-size: min(60%, 12em);
    font: 620 14px/20px var(--sans);
    overflow-wrap: anywhere;
  }
  .stepper {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .stepper .count {
    margin-inline-end: 4px;
  }
  .button {
    background: none;
  }
  .button:hover {
    background: color-mix(in oklab, var(--ink) 7%, transparent);
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    flex-basis: 100%;
    gap: 6px 16px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 7px;
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .choice select {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 30px;
    padding-inline: 6px;
    border: 1px solid var(--control);
    border-radius: var(--r2);
    background: none;
    text-overflow: ellipsis;
  }
  .choice option {
    background: var(--paper);
    color: var(--ink);
  }
  .siglum {
    flex: none;
    display: inline-grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 16px;
    block-size: 16px;
    border-radius: var(--r1);
    background: var(--hue);
    font: 650 10px/1 var(--sans);
    color: light-dark(#fff, #101113);
    forced-color-adjust: none;
  }
  .siglum:is(.apart, .outlined) {
    background: none;
    border: 1.25px solid var(--hue);
    color: var(--hue);
  }
  .siglum.apart {
    border-style: dashed;
  }
  .more,
  .none {
    padding-block: 12px;
    border-block-start: 1px solid var(--rule);
  }
  .none {
    color: var(--ink-2);
  }
  .told {
    border-block-start: 1px solid var(--rule);
  }
  .told summary {
    padding-block: 8px;
    color: var(--ink-2);
    cursor: pointer;
  }
  .told summary .siglum {
    margin-inline: 2px;
    vertical-align: 1px;
  }
  .told ul {
    padding-block-end: 12px;
    font-family: var(--sd-serif, inherit);
    font-size: 15px;
    line-height: 1.5;
  }
  .told li {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--hue);
    overflow-wrap: anywhere;
  }
  .told li + li {
    margin-block-start: 6px;
  }
  .place {
    font: 400 12px/16px var(--sans);
    color: var(--ink-3);
    white-space: nowrap;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 6px 20px;
    padding-block: 10px 11px;
    border-block-start: 1px solid var(--rule);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    color: var(--ink-2);
  }
  .neutral {
    --hue: var(--ink-2);
    --tint: transparent;
  }
  .kind[aria-pressed='false'] {
    color: var(--ink-3);
    text-decoration: line-through;
  }
  .kind[aria-pressed='false'] .mark {
    --hue: transparent;
    text-decoration-color: transparent;
  }
  .credit {
    margin-inline-start: auto;
  }
  @container embed (max-width: 519.98px) {
    .header,
    .footer,
    .told,
    .more,
    .none {
      padding-inline: var(--inset);
    }
  }
  @media (pointer: coarse) {
    .button,
    .choice select {
      min-block-size: 36px;
    }
    .button.icon {
      inline-size: 36px;
    }
    .kind {
      padding-block: 8px;
    }
  }
  @media print {
    .stepper,
    .pair,
    .more {
      display: none;
    }
  }
`;
