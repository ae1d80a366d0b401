import { css } from 'lit';
import { embedStyles } from '../embed/embed.styles.ts';
import { itemStyles } from '../embed/item.styles.ts';
import { signStyles } from '../quotes/sign.styles.ts';
import { base } from '../shared/base.styles.ts';
import { hues } from '../shared/hues.styles.ts';
import { marks } from '../shared/marks.styles.ts';
import { noteStyles } from '../shared/note.styles.ts';
import { elementTokens } from './tokens.styles.ts';

/** The host takes font, colour and background from the page around; a theme that is set brings its own colours. */
const host = css`
  /* One column that takes no more than there is, also where the page around asks how narrow the element can be. */
  :host {
    --inset: var(--sd-inset, 16px);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    color: inherit;
    font: inherit;
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

export const elementStyles = [...elementTokens, base, hues, marks, signStyles, noteStyles, embedStyles, itemStyles, host];
