import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keeping as words } from '../../src/words/keeping.ts';
import { CompareRequest } from '../app/requests.ts';
import { icons } from '../app/icons.ts';
import { currentComparison, FIRST_SNAPSHOT, type Snapshot } from '../app/snapshot.ts';
import { base } from '../shared/base.styles.ts';
import { ENGINE } from '../../src/save/engine.ts';
import type { Keeper, Open, Question } from './keeper.ts';
import type { Action, Line, LineKind } from './lines.ts';
import { styles } from './keeping.styles.ts';
import { ChooseFileRequest, SaveRequest } from './requests.ts';
import { rows } from './row.styles.ts';

/**
 * What keeping has to say, above the views, and its dialogs.
 *
 * @fires sd-compare to compare what was opened anew
 * @fires sd-save, sd-choose-file, sd-take
 */
export class KeepingElement extends LitElement {
  @property({ attribute: false }) keeper: Keeper | null = null;
  @property({ attribute: false }) snapshot: Snapshot = FIRST_SNAPSHOT;
  /** What lies open, and what is said: given anew with each change, though the keeper knows them too. */
  @property({ attribute: false }) open: Open = null;
  @property({ attribute: false }) lines: Keeper['lines']['all'] = [];
  /** Changes over to a version of the app that is ready; null while none is. */
  @property({ attribute: false }) newVersion: (() => void) | null = null;

  static override styles = [base, rows, styles];

  override render() {
    return html`<div role="status">${this.lines.filter(([, { urgent }]) => !urgent).map((line) => this.#line(line))}</div>
      ${this.lines.filter(([, { urgent }]) => urgent).map((line) => html`<div role="alert">${this.#line(line)}</div>`)}
      ${this.#otherEngine()} ${this.#newVersion()} ${this.#dialog()}`;
  }

  #line([kind, { text, urgent, actions }]: readonly [LineKind, Line]): TemplateResult {
    const putAway = () => this.keeper?.lines.putAway(kind);
    const acts = actions.map(({ label, act }) => ({ label, act: () => (putAway(), act()) }));
    return line(urgent ? icons.warning : nothing, text, kind === 'recovery' && !urgent ? acts : [...acts, { label: words.hide, act: putAway }]);
  }

  /** A kept comparison is shown as it was saved, whatever the engine would make of the articles by now. */
  #otherEngine() {
    const comparison = currentComparison(this.snapshot);
    if (!comparison || !this.snapshot.keptAs || comparison.engine === ENGINE) return nothing;
    const again = { label: words.again, act: () => void this.dispatchEvent(new CompareRequest()) };
    return line(icons.warning, words.otherEngine(comparison.engine, ENGINE), [again]);
  }

  #newVersion() {
    return this.newVersion ? html`<div role="status">${line(nothing, words.updateReady, [{ label: words.reload, act: this.newVersion }])}</div>` : nothing;
  }

  #dialog() {
    if (!this.keeper || !this.open) return nothing;
    if (this.open.dialog === 'save') return html`<sd-save-dialog .saving=${this.keeper.saving} @sd-left=${this.#leave}></sd-save-dialog>`;
    return this.open.dialog === 'replace' ? this.#replaceDialog(this.open.question) : this.#openDialog(this.keeper);
  }

  #openDialog({ shelf }: Keeper) {
    const choose = () => this.dispatchEvent(new ChooseFileRequest());
    return html`<sd-dialog heading=${words.openTitle} @sd-left=${this.#leave}>
      <div class="row">
        <strong>${words.fromFile}</strong><span class="note">${words.fromFileNote}</span>
        <button class="button" @click=${choose}>${words.chooseFile}</button>
      </div>
      <h3>${words.listTitle}</h3>
      <sd-saved .shelf=${shelf}></sd-saved>
    </sd-dialog>`;
  }

  #replaceDialog({ name, fromLink, answer }: Question) {
    const saveFirst = () => {
      answer(false);
      this.dispatchEvent(new SaveRequest(false));
    };
    return html`<sd-dialog heading=${words.replaceTitle(name)} @sd-left=${() => answer(false)}>
      <p class="note">${fromLink ? words.replaceFromLink : nothing} ${words.replaceNote}</p>
      <p class="acts">
        <button class="button primary" @click=${saveFirst}>${words.saveFirst}</button>
        <button class="button" @click=${() => answer(true)}>${words.replace}</button>
        <button class="button quiet" @click=${() => answer(false)}>${words.stay}</button>
      </p>
    </sd-dialog>`;
  }

  #leave() {
    this.keeper?.show(null);
  }
}

function line(sign: TemplateResult | typeof nothing, text: string, actions: readonly Action[]): TemplateResult {
  return html`<div class="line">${sign}<span dir="auto">${text}</span><span class="end">${actions.map(
    ({ label, act }) => html`<button class="link" @click=${act}>${label}</button>`,
  )}</span></div>`;
}
