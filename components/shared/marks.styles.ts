import { css } from 'lit';

/**
 * The marking grammar: hue says who (`--hue`, from a class of hues.styles.ts), shape says what. Shapes are the kinds of
 * difference, with `only` for words that stand here only and `caret` for the place where they are left out. Drawn with
 * underlines, backgrounds and clip paths only: nothing shifts a line, and no image is loaded.
 */
export const marks = css`
  .mark {
    border-radius: 1.5px;
    text-decoration: underline solid 1.5px var(--hue);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.24em;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    transition: background-color 0.12s;
  }
  .mark.figure {
    text-decoration-style: double;
    text-decoration-thickness: 1.25px;
    font-weight: 600;
  }
  .mark.attribution {
    text-decoration-style: wavy;
    text-decoration-thickness: 1.25px;
    text-underline-offset: 0.22em;
  }
  .mark.quotation {
    text-decoration-style: dashed;
  }
  .mark.only {
    --near: 0%;
    --far: 100%;
    padding-inline: 0.16em;
    text-decoration: none;
    -webkit-box-decoration-break: slice;
    box-decoration-break: slice;
    background:
      linear-gradient(var(--hue), var(--hue)) var(--near) 0.08em / 0.34em 1.5px no-repeat,
      linear-gradient(var(--hue), var(--hue)) var(--near) 0.08em / 1.5px 0.5em no-repeat,
      linear-gradient(var(--hue), var(--hue)) var(--far) calc(100% - 0.08em) / 0.34em 1.5px no-repeat,
      linear-gradient(var(--hue), var(--hue)) var(--far) calc(100% - 0.08em) / 1.5px 0.5em no-repeat;
    background-color: var(--tint);
  }
  .mark.only:dir(rtl) {
    --near: 100%;
    --far: 0%;
  }
  .mark.caret {
    text-decoration: none;
    margin-inline: 0.05em;
  }
  /* A word joiner, so that the caret never parts a word from the full stop behind it. */
  .mark.caret::before {
    content: '\\2060';
    padding-inline-start: 0.62em;
    background: var(--hue);
    clip-path: polygon(0 97%, 42% 62%, 58% 62%, 100% 97%, 78% 97%, 50% 74%, 22% 97%);
  }
  .mark.caret.again:not(.current) {
    margin-inline: 0;
  }
  .mark.caret.again:not(.current)::before {
    padding-inline-start: 0;
  }
  .mark[data-difference]:hover {
    background-color: color-mix(in oklab, var(--hue) 18%, transparent);
  }
  .tinted .mark {
    background-color: var(--tint);
  }
  .mark.current {
    background-color: color-mix(in oklab, var(--hue) 16%, transparent);
    box-shadow: 0 0 0 2px var(--here), 0 0 0 3.5px var(--here-edge);
  }
  .mark:focus-visible {
    outline-offset: 4px;
  }
  .aside {
    -webkit-user-select: none;
    user-select: none;
  }
  /* For plain listening. */
  .unspoken .mark .aside {
    display: none;
  }
  @media (forced-colors: active) {
    .mark {
      --hue: CanvasText;
      --tint: Canvas;
      forced-color-adjust: none;
      color: CanvasText;
    }
    .mark.current {
      box-shadow: 0 0 0 2px Highlight;
    }
  }
`;
