import { css, html, type TemplateResult } from 'lit';
import { hueClass, isOutlined } from './source-hue.ts';

export type LetterForm = 'solid' | 'hollow' | 'apart';
export type LetterSize = 'small' | 'medium' | 'large';

/**
 * The letter of a source as plain markup, for tables with thousands of them: what `<sd-siglum>` draws, without an element of
 * its own for each. `label` is read in its place; without one it is an ornament.
 */
export function letter(sigil: string, index: number, form: LetterForm = 'solid', size: LetterSize = 'medium', label = ''): TemplateResult {
  const classes = `letter ${form} ${size} ${hueClass(index)} ${isOutlined(index) ? 'outlined' : ''}`;
  return label
    ? html`<span class=${classes} role="img" aria-label=${label}>${sigil}</span>`
    : html`<span class=${classes} aria-hidden="true">${sigil}</span>`;
}

/** Beside `hues`. */
export const letterStyles = css`
  .letter {
    flex: none;
    box-sizing: border-box;
    display: grid;
    place-items: center;
    inline-size: 18px;
    block-size: 18px;
    border-radius: 2px;
    font: 650 11px/1 var(--sans);
    color: light-dark(#fff, #101113);
    background: var(--hue);
    forced-color-adjust: none;
  }
  .letter:is(.hollow, .apart, .outlined) {
    background: transparent;
    color: var(--hue);
    border: 1.25px solid var(--hue);
  }
  .letter.apart {
    border-style: dashed;
  }
  .letter.outlined.solid {
    border-width: 2px;
  }
  .letter.small {
    inline-size: 15px;
    block-size: 15px;
    font-size: 9.5px;
  }
  .letter.large {
    inline-size: 24px;
    block-size: 24px;
    font-size: 14px;
    border-radius: 3px;
  }
`;
