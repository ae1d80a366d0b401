import { css } from 'lit';

/**
 * A row that goes on beyond an edge fades out there. `--gap` is the space between its parts, `--edge` its padding at both
 * ends. Where the browser cannot ask how far a row is scrolled, nothing fades.
 */
export const fadingEdges = css`
  .fading {
    container-type: scroll-state;
  }
  .fading::before,
  .fading::after {
    content: '';
    position: sticky;
    z-index: 1;
    flex: none;
    inline-size: 28px;
    background: linear-gradient(to right, var(--paper), transparent);
    opacity: 0;
    pointer-events: none;
  }
  .fading::before {
    inset-inline-start: calc(-1 * var(--edge, 0px));
    margin-inline-end: calc(-28px - var(--gap, 0px));
  }
  .fading::after {
    inset-inline-end: calc(-1 * var(--edge, 0px));
    margin-inline-start: calc(-28px - var(--gap, 0px));
  }
  .fading:dir(ltr)::after,
  .fading:dir(rtl)::before {
    transform: scaleX(-1);
  }
  @container scroll-state(scrollable: inline-start) {
    .fading::before {
      opacity: 1;
    }
  }
  @container scroll-state(scrollable: inline-end) {
    .fading::after {
      opacity: 1;
    }
  }
`;
