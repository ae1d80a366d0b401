import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keeping } from '../../src/words/keeping.ts';
import { start as words } from '../../src/words/start.ts';
import { icons } from '../app/icons.ts';
import { EMPTY_DRAFT, type Draft, type Fault } from '../app/snapshot.ts';
import { base } from '../shared/base.styles.ts';
import { hues } from '../shared/hues.styles.ts';
import { marks } from '../shared/marks.styles.ts';
import { ChooseFileRequest } from '../keeping/requests.ts';
import { SamplesRequest, ShowRequest } from '../state/requests.ts';
import { specimen } from './specimen.ts';
import { styles } from './start.styles.ts';

/**
 * The start page: what the tool does, a place to put articles in, the samples, and what a comparison looks like.
 *
 * @fires sd-samples to open the sample articles
 * @fires sd-take, sd-choose-file to open a comparison that was saved
 * @fires sd-show to go back to articles that are open
 */
export class StartElement extends LitElement {
  /** How many articles are open. */
  @property({ type: Number }) open = 0;
  @property({ attribute: false }) draft: Draft = EMPTY_DRAFT;
  @property({ attribute: false }) faults: readonly Fault[] = [];

  static override styles = [base, hues, marks, styles];

  focusHeading(): void {
    this.renderRoot.querySelector('h1')?.focus();
  }

  override render() {
    return html`<div class="page">
      <div>
        <h1 tabindex="-1">${words.headline.map((line) => html`<span>${line} </span>`)}</h1>
        <p class="lead">${words.lead}</p>
        ${this.open > 0 ? this.#backToOpen() : nothing}
      </div>
      <sd-add role="region" aria-label=${words.addTitle} .draft=${this.draft} .faults=${this.faults}></sd-add>
      ${this.#samples()} ${this.#saved()}
      <section class="specimen" aria-labelledby="specimen"><h2 id="specimen">${words.specimenTitle}</h2>${specimen()}</section>
      <p class="privacy">${icons.lock}${words.privacy}</p>
    </div>`;
  }

  #backToOpen() {
    const back = () => this.dispatchEvent(new ShowRequest({ view: 'articles' }));
    return html`<p class="open">${words.open(this.open)} <button class="link" @click=${back}>${words.backToThem(this.open)}</button></p>`;
  }

  #saved() {
    const open = () => this.dispatchEvent(new ChooseFileRequest());
    return html`<section class="saved" aria-labelledby="saved">
      <h2 id="saved">${keeping.listTitle}</h2>
      <sd-saved></sd-saved>
      <button class="link" @click=${open}>${keeping.openFile}</button>
    </section>`;
  }

  #samples() {
    return html`<section class="samples" aria-labelledby="samples">
      <h2 id="samples">${words.sampleTitle}</h2>
      <button class="sample" @click=${() => this.dispatchEvent(new SamplesRequest())}>
        <span class="letters">${['A', 'B', 'C', 'D', 'E'].map(
          (letter, index) => html`<sd-siglum letter=${letter} .index=${index} form=${letter === 'E' ? 'apart' : 'solid'}></sd-siglum>`,
        )}</span>
        <strong>${words.sampleName}</strong><span class="sources">${words.sampleSources}</span>
        <span class="go link">${words.openSample}</span>
      </button>
    </section>`;
  }
}
