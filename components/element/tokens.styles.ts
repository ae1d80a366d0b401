import { css, unsafeCSS } from 'lit';
import { tokens } from '../shared/tokens.styles.ts';

/** Every token of the interface can be set from outside by the same name with `sd-` before it, on the element or around it. */
const settable = tokens.cssText.replace(/--([\w-]+):\s*([^;]+);/g, '--$1: var(--sd-$1, $2);');

/** The tokens, with the colour scheme of the page around in place of the system's. */
export const elementTokens = [
  unsafeCSS(settable),
  css`
    :host {
      color-scheme: inherit;
      column-rule-color: oklch(from currentcolor l 0 0);
    }
    :host(:state(dark)) {
      color-scheme: dark;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
  `,
];
