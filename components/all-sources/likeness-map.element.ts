import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import '../shared/siglum.ts';
import { base } from '../shared/base.styles.ts';
import { ShowRequest } from '../state/requests.ts';
import type { Overview } from '../../src/present/overview.ts';
import { alignmentOf } from '../../src/present/pair.ts';
import { allSources as words } from '../../src/words/all-sources.ts';
import { likenessStyles } from './likeness-map.styles.ts';
import { isDark, shadeOf } from './shade.ts';

/** Above this many articles the cells are small. */
const MANY = 6;

/** How much of the wording each two articles share. Choosing a number shows the two side by side. */
export class LikenessMapElement extends LitElement {
  @property({ attribute: false }) overview: Overview | null = null;
  @property({ attribute: false }) names: readonly string[] = [];

  static override styles = [base, likenessStyles];

  override render() {
    if (!this.overview) return nothing;
    const columns = this.names.slice(0, -1);
    return html`<div class="scroll">
      <table class=${this.names.length > MANY ? 'many' : ''} aria-label=${words.howAlike}>
        <tbody>
          ${this.names.slice(1).map((_, at) => this.#line(this.overview!, at + 1))}
        </tbody>
        <tfoot>
          <tr>
            <td></td>
            ${columns.map((_, index) => html`<th scope="col">${this.#siglum(this.overview!, index)}</th>`)}
          </tr>
        </tfoot>
      </table>
    </div>`;
  }

  #line(overview: Overview, article: number) {
    const before = this.names.slice(0, article);
    return html`<tr>
      <th scope="row">${this.#siglum(overview, article)}</th>
      ${before.map((_, other) => this.#cell(overview, other, article))}
    </tr>`;
  }

  #cell({ comparison }: Overview, left: number, right: number) {
    const { sameWords } = alignmentOf(comparison, left, right);
    const shade = shadeOf(sameWords);
    return html`<td>
      <button
        class=${isDark(shade) ? 'dark' : 'light'}
        .style=${`--shade:${shade}%`}
        title=${`${this.names[left]!} · ${this.names[right]!}`}
        @click=${() => this.dispatchEvent(new ShowRequest({ view: 'side-by-side', left, right, current: null }))}
      >${Math.round(sameWords * 100)}<span class="visually-hidden">${words.percent}</span></button>
    </td>`;
  }

  #siglum({ comparison, apart }: Overview, index: number) {
    const form = apart.includes(index) ? 'apart' : 'solid';
    const { sigil } = comparison.articles[index]!;
    return html`<sd-siglum size="small" form=${form} letter=${sigil} label=${this.names[index]!} .index=${index}></sd-siglum>`;
  }
}
