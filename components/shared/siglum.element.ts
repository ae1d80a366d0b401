import { css, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { hues } from './hues.styles.ts';
import { letter, letterStyles, type LetterForm, type LetterSize } from './letter.ts';

/**
 * The letter that stands for a source, in its hue. It is an ornament beside the source's name: hidden from screen readers
 * unless `label` gives the name to read in its place.
 */
export class SiglumElement extends LitElement {
  /** The letter. */
  @property() letter = '';
  /** Index of the article, which chooses the hue. */
  @property({ type: Number }) index = 0;
  /** `solid` in view, `hollow` not in view, `apart` set apart. */
  @property() form: LetterForm = 'solid';
  @property() size: LetterSize = 'medium';
  @property() label = '';

  static override styles = [hues, letterStyles, css`
    :host {
      display: inline-block;
      flex: none;
    }
  `];

  override render() {
    return letter(this.letter, this.index, this.form, this.size, this.label);
  }
}
