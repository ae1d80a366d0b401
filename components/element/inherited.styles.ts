import { css } from 'lit';

/**
 * What comes in from the page around: the family, weight and slant of its font, its colours, and what a reader's settings
 * hang on. All else that is inherited stays out: a rule for everything on a page, however important, or a heading in capitals
 * around the element would spoil words that are the articles' own.
 */
export const inheritedStyles = css`
  .embed,
  .whole,
  .note,
  .status p {
    all: initial;
    display: block;
    font-family: inherit;
    font-style: inherit;
    font-weight: inherit;
    font-feature-settings: inherit;
    color: inherit;
    color-scheme: inherit;
    accent-color: inherit;
    forced-color-adjust: inherit;
    pointer-events: inherit;
    print-color-adjust: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    visibility: inherit;
    writing-mode: inherit;
    -webkit-locale: inherit;
  }
`;
