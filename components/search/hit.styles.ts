import { css } from 'lit';

/** What is searched for in the words of the articles, yellow where the reader is; and words that readers marked themselves. For the shadow root that holds the words. */
export const hitStyles = css`
  ::highlight(search-hit) {
    background-color: light-dark(#d9dbe0, #4a4f5a);
    color: var(--ink);
  }
  ::highlight(search-here) {
    background-color: light-dark(#ffd84d, #8f6a00);
    color: light-dark(#17181a, #ffffff);
  }
  ::highlight(own-mark) {
    background-color: light-dark(#c9d3e2, #414c5e);
  }
  @media (forced-colors: active) {
    ::highlight(search-hit) {
      background-color: Mark;
      color: MarkText;
    }
    ::highlight(own-mark) {
      background-color: Mark;
      color: MarkText;
    }
    ::highlight(search-here) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
