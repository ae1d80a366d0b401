import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { keeping as words } from '../../src/words/keeping.ts';
import { base } from '../shared/base.styles.ts';
import { hues } from '../shared/hues.styles.ts';
import { storageFault } from './fault-words.ts';
import { download, fileName } from './file.ts';
import { field } from './field.styles.ts';
import { TakeRequest } from './requests.ts';
import { styles } from './saved.styles.ts';
import { Shelf, type Listed, type Removed } from './shelf.ts';
import { timeOf } from './time.ts';

/** As many as one looks through; more are a click away. */
const FIRST = 6;

/**
 * The comparisons kept in this browser: each can be opened, given another name, saved as a file, deleted and brought back.
 *
 * @fires sd-take to open one
 */
export class SavedElement extends LitElement {
  @property({ attribute: false }) shelf = new Shelf();

  @state() private listed: readonly Listed[] | null = null;
  @state() private fault: string | null = null;
  @state() private removed: Removed | null = null;
  @state() private renaming: string | null = null;
  @state() private all = false;

  #stop: (() => void) | null = null;

  static override styles = [base, hues, field, styles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.shelf.onChange(() => void this.#load());
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  override render() {
    const { listed, all } = this;
    if (this.fault !== null) return html`<p class="none" role="alert">${this.fault}</p>`;
    if (!listed) return nothing;
    const shown = all ? listed : listed.slice(0, FIRST);
    return html`${this.removed ? this.#removedLine(this.removed) : nothing}
      ${listed.length === 0 ? html`<p class="none">${words.listNone}</p>` : html`<ul>${repeat(shown, ({ id }) => id, (one) => this.#item(one))}</ul>`}
      ${shown.length < listed.length ? html`<button class="link more" @click=${() => (this.all = true)}>${words.showAll(listed.length)}</button>` : nothing}`;
  }

  #item(one: Listed): TemplateResult {
    return html`<li>${this.renaming === one.id ? this.#renameForm(one) : this.#shown(one)}</li>`;
  }

  #shown(one: Listed): TemplateResult {
    const { id, name, saved, articles } = one;
    return html`<button class="open" dir="auto" aria-label=${words.openNamed(name)} @click=${() => this.dispatchEvent(new TakeRequest(id))}>${name}</button>
      <p class="what">
        <span class="letters">${articles.map(({ sigil }, index) => html`<sd-siglum size="small" letter=${sigil} .index=${index}></sd-siglum>`)}</span>
        <span class="names" dir="auto">${articles.map((article) => article.name).join(', ')}</span>
        <time datetime=${saved}>${timeOf(saved)}</time>
      </p>
      <p class="acts">
        <button class="link" aria-label=${words.rename(name)} @click=${() => this.#rename(id)}>${words.renameShort}</button>
        <button class="link" aria-label=${words.exportNamed(name)} @click=${() => void this.#export(one)}>${words.exportShort}</button>
        <button class="link" aria-label=${words.removeNamed(name)} @click=${() => void this.#remove(one)}>${words.removeShort}</button>
      </p>`;
  }

  #renameForm({ id, name }: Listed): TemplateResult {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      void this.#endRename(id);
    };
    return html`<form class="rename" @submit=${(event: SubmitEvent) => void this.#saveName(event, id, name)} @keydown=${leave}>
      <input type="text" name="name" autocomplete="off" maxlength="200" dir="auto" aria-label=${words.newName} .value=${name} />
      <button class="button primary">${words.renameShort}</button>
      <button class="button quiet" type="button" @click=${() => void this.#endRename(id)}>${words.cancel}</button>
    </form>`;
  }

  #removedLine(removed: Removed): TemplateResult {
    return html`<p class="removed" role="status">${words.removed(removed.listed.name)}
      <button class="link" @click=${() => void this.#bringBack(removed)}>${words.bringBack}</button>
    </p>`;
  }

  async #load(): Promise<void> {
    await this.#trying(async () => {
      this.listed = await this.shelf.list();
    });
  }

  async #rename(id: string): Promise<void> {
    this.renaming = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('.rename input')?.select();
  }

  async #saveName(event: SubmitEvent, id: string, before: string): Promise<void> {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('name')).trim();
    if (name !== '' && name !== before) await this.#trying(() => this.shelf.rename(id, name));
    await this.#load();
    await this.#endRename(id);
  }

  async #endRename(id: string): Promise<void> {
    const at = this.listed?.findIndex((one) => one.id === id) ?? -1;
    this.renaming = null;
    await this.updateComplete;
    this.renderRoot.querySelectorAll('li')[at]?.querySelector<HTMLElement>('.acts button')?.focus();
  }

  async #export({ id }: Listed): Promise<void> {
    await this.#trying(async () => {
      const kept = await this.shelf.take(id);
      if (kept) download(new File([kept.text], fileName(kept.listed.name), { type: 'application/json' }));
    });
  }

  async #remove({ id }: Listed): Promise<void> {
    await this.#trying(async () => {
      this.removed = await this.shelf.remove(id);
    });
    await this.#load();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.removed button')?.focus();
  }

  async #bringBack(removed: Removed): Promise<void> {
    await this.#trying(() => this.shelf.bringBack(removed));
    this.removed = null;
    await this.#load();
    await this.updateComplete;
    const at = this.listed?.findIndex(({ id }) => id === removed.listed.id) ?? 0;
    this.renderRoot.querySelectorAll<HTMLElement>('li .open')[at]?.focus();
  }

  async #trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.fault = null;
    } catch (fault) {
      this.fault = storageFault(fault) === words.forbidden ? words.listForbidden : storageFault(fault);
    }
  }
}
