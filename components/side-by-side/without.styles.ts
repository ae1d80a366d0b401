import { css } from 'lit';

/** Parts that a page can leave out: `without="header overview legend"` on the host. */
export const withoutStyles = css`
  /* In another page there is no address of a place, and nobody to hear what are versions. */
  :host([without]) {
    --copy-link: none;
  }
  :host([without]) .saying,
  :host([without~='header']) .heads,
  :host([without~='overview']) .overview,
  :host([without~='legend']) :is(.kinds, sd-legend) {
    display: none;
  }
  :host([without~='overview']) .desk {
    grid-template-columns: 0 minmax(0, 1fr) 304px;
  }
  @container app (max-width: 1240px) {
    :host([without~='overview']) .desk {
      grid-template-columns: 0 minmax(0, 1fr);
    }
  }
  @container app (max-width: 980px) {
    :host([without~='overview']) .desk {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
