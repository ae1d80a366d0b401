import { css } from 'lit';

/** What one source alone has: a list of cards under each source. */
export const aloneStyles = css`
  .alone {
    padding-block: 12px 16px;
    border-block-start: 1px solid var(--ink);
  }
  .alone h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    font: 600 14px/24px var(--sans);
  }
  .alone .count {
    font-weight: 400;
    color: var(--ink-3);
  }
  .alone ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
    gap: 0 32px;
  }
  .alone li {
    padding-block: 9px 10px;
    border-block-end: 1px solid var(--rule);
  }
  .entry {
    display: block;
    inline-size: 100%;
    font: 400 15.5px/22px var(--serif);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .entry .said {
    quotes: auto;
  }
  .entry .said:not(.quoted)::before,
  .entry .said:not(.quoted)::after {
    content: none;
  }
  .folded .entry {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .about {
    display: block;
    margin-block-start: 2px;
    font-size: 12.5px;
    color: var(--ink-3);
    overflow-wrap: anywhere;
  }
  .unfold {
    margin-block-start: 10px;
    font-size: 12.5px;
  }
  .sub .unfold {
    margin: 0;
  }
  .sub + .alone {
    margin-block-start: 8px;
  }
  @container quotes (max-width: 900px) {
    .entry {
      min-block-size: 36px;
    }
  }
`;
