import { css } from 'lit';
import { embedStyles } from '../embed/embed.styles.ts';
import { itemStyles } from '../embed/item.styles.ts';
import { signStyles } from '../quotes/sign.styles.ts';
import { base } from '../shared/base.styles.ts';
import { hues } from '../shared/hues.styles.ts';
import { marks } from '../shared/marks.styles.ts';
import { noteStyles } from '../shared/note.styles.ts';
import { inheritedStyles } from './inherited.styles.ts';
import { elementTokens } from './tokens.styles.ts';

/**
 * The host takes font, colour and background from the page around; a theme that is set brings its own colours. Its box is the
 * page's: nothing here is important, or a page could not hide it, float it or give it a place.
 */
const host = css`
  :host {
    --inset: var(--sd-inset, 16px);
    color: inherit;
    font: inherit;
  }
  /* One column that takes no more than there is, whatever the page makes of the host and however narrow it asks it to be. */
  .room {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1 1 auto;
  }
  /* Links and notes are put right in the app, where they are kept; here they are read. */
  .whole {
    --put-right: none;
  }
  :host([theme='light']),
  :host([theme='dark']) {
    background: var(--paper);
    color: var(--ink);
  }
  .status p {
    padding-block: 8px;
    font: 400 13px/18px var(--sans);
    color: var(--ink-2);
  }
`;

export const elementStyles = [...elementTokens, base, inheritedStyles, hues, marks, signStyles, noteStyles, embedStyles, itemStyles, host];
