import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { hues } from './hues.styles.ts';
import { hueClass, isOutlined } from './source-hue.ts';

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
  @property() form: 'solid' | 'hollow' | 'apart' = 'solid';
  @property() size: 'small' | 'medium' | 'large' = 'medium';
  @property() label = '';

  static override styles = [hues, css`
    :host {
      display: inline-block;
      flex: none;
    }
    span {
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
    .hollow,
    .apart,
    .outlined {
      background: transparent;
      color: var(--hue);
      border: 1.25px solid var(--hue);
    }
    .apart {
      border-style: dashed;
    }
    .outlined.solid {
      border-width: 2px;
    }
    .small {
      inline-size: 15px;
      block-size: 15px;
      font-size: 9.5px;
    }
    .large {
      inline-size: 24px;
      block-size: 24px;
      font-size: 14px;
      border-radius: 3px;
    }
  `];

  override render() {
    const classes = [this.form, this.size, hueClass(this.index), isOutlined(this.index) ? 'outlined' : ''].join(' ');
    return this.label
      ? html`<span class=${classes} role="img" aria-label=${this.label}>${this.letter}</span>`
      : html`<span class=${classes} aria-hidden="true">${this.letter}</span>`;
  }
}
