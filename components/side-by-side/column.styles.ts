import { css } from 'lit';

/** Two columns of blocks with margins outside and the gutter between. */
export const columnStyles = css`
  .columns {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: var(--gutter);
    overflow: clip;
  }
  /* One below the other. */
  .columns.single {
    grid-template-columns: minmax(0, 1fr);
    padding-inline: 16px;
  }
  .single :is(.block, .gap, .set-aside) {
    grid-template-columns: minmax(0, 1fr);
    padding-inline: 0;
  }
  .single .margin {
    display: none;
  }
  .single :is(.text, .gap-line, .set-aside > *) {
    grid-column: 1;
  }
  .single .right {
    border-block-start: 1px solid var(--ink);
  }
  [data-selecting='left'] .column.right,
  [data-selecting='right'] .column.left {
    -webkit-user-select: none;
    user-select: none;
  }
  .probe {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    visibility: hidden;
  }
  .column {
    min-inline-size: 0;
    padding-block-start: 14px;
  }
  .flow {
    transition: transform 0.28s var(--ease);
  }
  .flow.jump {
    transition: none;
  }
  .block,
  .gap,
  .set-aside {
    display: grid;
  }
  .left :is(.block, .gap, .set-aside) {
    grid-template-columns: var(--margin) minmax(0, 1fr);
    padding-inline-end: var(--inner);
  }
  .right :is(.block, .gap, .set-aside) {
    grid-template-columns: minmax(0, 1fr) var(--margin);
    padding-inline-start: var(--inner);
  }
  .column :is(.text, .gap-line, .set-aside > *) {
    grid-row: 1;
  }
  .left :is(.text, .gap-line, .set-aside > *) {
    grid-column: 2;
  }
  .right :is(.text, .gap-line, .set-aside > *) {
    grid-column: 1;
  }
  .column .set-aside > ul {
    grid-row: 2;
  }
  /* In an article of hundreds of paragraphs only those in and near the window are laid out; the others are guessed. */
  .long .stretch {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--lines) * 27px);
  }
  @media print {
    .long .stretch {
      content-visibility: visible;
    }
  }

  .margin {
    grid-row: 1;
    display: flex;
    flex-direction: column;
    font: 400 11px/16px var(--sans);
    color: var(--ink-3);
  }
  .left .margin {
    grid-column: 1;
    align-items: flex-end;
    padding-inline-end: 18px;
    text-align: end;
  }
  .right .margin {
    grid-column: 2;
    align-items: flex-start;
    padding-inline-start: 16px;
  }
  .number {
    font-size: 11.5px;
    line-height: 27px;
    font-weight: 600;
    color: var(--ink-2);
  }
  .margin > :first-child:not(.number) {
    margin-block-start: 6px;
  }
  .number + * {
    margin-block-start: -3px;
  }
  .reference {
    position: relative;
    max-inline-size: 100%;
  }
  .reference.moved {
    font-weight: 700;
    color: var(--ink);
    white-space: nowrap;
  }
  .reference.moved::after {
    content: '';
    display: inline-block;
    inline-size: 7px;
    block-size: 11px;
    margin-inline-start: 2px;
    vertical-align: -1.5px;
    background: currentColor;
    clip-path: polygon(50% 0, 100% 30%, 62% 30%, 62% 70%, 100% 70%, 50% 100%, 0 70%, 38% 70%, 38% 30%, 0 30%);
  }
  .sigil {
    display: inline-grid;
    place-items: center;
    min-inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 3px;
    border-radius: 1.5px;
    box-shadow: inset 0 0 0 1px var(--hue);
    color: var(--hue);
    font: 650 8px/1 var(--sans);
    vertical-align: 1px;
  }
  .only-note {
    font-weight: 600;
    font-size: 10.5px;
    line-height: 14px;
    color: var(--hue);
    white-space: nowrap;
  }

  .aside-note {
    font-style: italic;
    font-size: 10.5px;
    line-height: 13px;
  }

  .gap {
    position: relative;
    margin-block: 4px 20px;
  }
  .gap-line {
    position: relative;
    display: block;
    inline-size: 100%;
    padding-block: 10px 11px;
    border-block: 1px solid var(--rule);
  }
  .gap-line:hover {
    background: var(--tint);
  }
  .gap:not(.open) .gap-line::before {
    content: '';
    position: absolute;
    inset-block: 5px;
    inset-inline-start: -9px;
    inline-size: 5px;
    border-inline: 1px solid var(--hue);
    background: repeating-linear-gradient(135deg, var(--hue) 0 1.5px, transparent 1.5px 4px);
  }
  .right .gap:not(.open) .gap-line::before {
    inset-inline: auto -9px;
  }
  .gap-title {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .gap-title b {
    font-weight: 600;
  }
  .nearest {
    display: block;
    margin-inline-start: 17px;
    font-size: 12px;
    color: var(--ink-3);
  }
  .gap .chevron {
    flex: none;
    transition: transform 0.28s var(--ease);
  }
  .chevron:dir(rtl) {
    transform: scaleX(-1);
  }
  .gap.open .chevron {
    transform: rotate(90deg);
  }
  .paragraphs {
    flex: none;
    margin-inline-start: auto;
    color: var(--ink-3);
  }
  .preview {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    margin: 3px 0 0;
    margin-inline-start: 17px;
    font: italic 400 14px/21px var(--serif);
    color: var(--ink-2);
  }

  .set-aside {
    margin-block-start: 12px;
    font-size: 12px;
    color: var(--ink-3);
  }
  .set-aside .link {
    color: var(--ink-2);
  }
  .set-aside li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    padding-block: 7px;
    border-block-end: 1px solid var(--rule);
  }
  .set-aside ul {
    margin-block-start: 6px;
    border-block-start: 1px solid var(--rule);
  }
  .line {
    font: 400 13.5px/19px var(--serif);
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .reason {
    grid-column: 1;
  }
  .set-aside li .link {
    grid-area: 1 / 2 / 3 / 3;
    align-self: center;
  }
  @container app (max-width: 980px) {
    .number {
      line-height: 25px;
    }
    .left .margin {
      padding-inline-end: 14px;
    }
    .right .margin {
      padding-inline-start: 12px;
    }
  }
  @container app (max-width: 900px) {
    .gap-line {
      min-block-size: 44px;
    }
    .set-aside .link {
      min-block-size: 36px;
    }
  }
  @media (forced-colors: active) {
    .sigil,
    .gap-line::before {
      forced-color-adjust: none;
    }
  }
`;
