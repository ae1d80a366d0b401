import { css } from 'lit';

/** Both articles in one column: each passage with its counterpart. */
export const stackStyles = css`
  .stack {
    padding-inline: 16px;
  }
  .passage {
    position: relative;
    margin-inline: -16px;
    padding: 14px 16px 16px;
    border-block-end: 1px solid var(--rule);
    scroll-margin-block: calc(var(--under-heads) + 12px) 80px;
  }
  .passage.here {
    background: color-mix(in oklab, var(--here) 42%, var(--paper));
    box-shadow: inset 3px 0 0 var(--here-edge);
  }
  .passage.here:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--here-edge);
  }
  /* The whole passage is yellow, not each of its sentences. */
  .stack .sentence:is(.here, .near) {
    background: none;
    box-shadow: none;
  }
  .passage header {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    margin-block-end: 8px;
    font-size: 12px;
  }
  .relation {
    font-weight: 600;
  }
  .from-to {
    color: var(--ink-3);
    white-space: nowrap;
  }
  .passage.here .from-to {
    color: var(--ink-2);
  }
  .reading {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    gap: 12px;
  }
  .reading + .reading {
    margin-block-start: 10px;
  }
  .reading .text {
    margin: 0;
    padding: 0;
    border: 0;
    overflow-wrap: anywhere;
  }
  .reading sd-siglum {
    margin-block-start: 4px;
  }
  :is(.caption, .byline, .dateline).reading sd-siglum {
    margin-block-start: 0;
  }
  .passage.told::before {
    content: '';
    position: absolute;
    inset-block: 8px;
    inset-inline-start: 4px;
    inline-size: 5px;
    border-inline: 1px solid var(--hue);
    background: repeating-linear-gradient(135deg, var(--hue) 0 1.5px, transparent 1.5px 4px);
  }
  .folded .gap {
    margin: 0 -16px;
    padding-inline: 16px;
  }
  .folded .gap-line {
    border-block-start: 0;
    padding-block: 14px;
  }
  .folded .gap:not(.open) .gap-line::before {
    inset-inline-start: -12px;
  }
  .stack-foot {
    display: flex;
    align-items: start;
    gap: 12px;
    padding-block: 4px;
  }
  .stack-foot sd-siglum {
    margin-block-start: 17px;
  }
  .stack-foot:not(:has(.set-aside)) {
    display: none;
  }
  .stack-foot .set-aside {
    flex: 1;
    min-inline-size: 0;
  }
`;
