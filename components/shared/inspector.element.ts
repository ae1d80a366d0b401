import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Difference, PairLink } from '../../src/present/pair.ts';
import { isPossible } from '../../src/present/sureness.ts';
import { common } from '../../src/words/common.ts';
import { corrections } from '../../src/words/corrections.ts';
import { inspector as words, sideBySide } from '../../src/words/side-by-side.ts';
import { sayReason } from '../../src/words/say.ts';
import { percent } from '../../src/words/locale.ts';
import { CardRequest, LinkRequest } from '../state/requests.ts';
import { editName } from '../versions/edit.ts';
import { base } from './base.styles.ts';
import { hues } from './hues.styles.ts';
import { inspectorStyles } from './inspector.styles.ts';
import { markHue, shapeOf, wordsOf, type Columns, type Side } from './marked-text.ts';
import { marks } from './marks.styles.ts';
import { toldTemplate, type Evidence } from './told.template.ts';

/** What is inspected: a link, or a sentence that one side alone tells. */
export type Inspected =
  | { readonly kind: 'link'; readonly link: PairLink; readonly current: string | null }
  | { readonly kind: 'told'; readonly side: Side; readonly evidence: Evidence | null };

/** Room for what sticks to the top of the panel. */
const AIR = 56;

/** "This sentence": how the two articles tell it, difference by difference. Read aloud when it changes. */
export class InspectorElement extends LitElement {
  @property({ attribute: false }) columns: Columns | null = null;
  @property({ attribute: false }) inspected: Inspected | null = null;

  static override styles = [base, hues, marks, inspectorStyles];

  /** Scrolls `panel`, and nothing around it, to the current difference, or to the evidence for a sentence told by one only. */
  showIn(panel: Element): void {
    const row = this.renderRoot.querySelector('.here, .told')?.getBoundingClientRect();
    if (!row) return;
    const frame = panel.getBoundingClientRect();
    const floor = Math.min(frame.bottom, innerHeight);
    if (row.bottom > floor) panel.scrollTop += row.bottom - floor + AIR;
    else if (row.top < frame.top + AIR) panel.scrollTop += row.top - frame.top - AIR;
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h2')!.focus();
  }

  override render(): TemplateResult {
    const { inspected, columns } = this;
    return html`<section aria-live="polite">
      <div class="heading">
        <h2 tabindex="-1">${words.title}</h2>
        <span>${inspected?.kind === 'link' ? standingOf(inspected.link) : nothing}</span>
      </div>
      ${columns && inspected ? bodyTemplate(inspected, columns) : html`<p class="remark">${words.empty}</p>`}
    </section>
    ${inspected ? html`<p class="copy"><button class="link" @click=${() => this.dispatchEvent(new LinkRequest())}>${words.copyLink}</button> <button class="link" @click=${() => this.dispatchEvent(new CardRequest())}>${words.saveCard}</button></p>` : nothing}`;
  }
}

function standingOf(link: PairLink): string {
  const { relation, sameWords } = link;
  const name = common.relations[relation];
  return words.standing(isPossible(link) ? sideBySide.possibleMatch(name) : name, percent(sameWords));
}

function bodyTemplate(inspected: Inspected, columns: Columns): TemplateResult {
  if (inspected.kind === 'told') return html`<div class="told">${toldTemplate(inspected.side, inspected.evidence, columns)}</div>`;
  const { link, current } = inspected;
  return html`
    ${link.differences.length > 0
      ? html`<ul>${link.differences.map((difference) => differenceTemplate(difference, columns, difference.id === current))}</ul>`
      : html`<p class="remark">${words.noMarks[link.relation]}</p>`}
    <p class="reasons"><b>${sureOf(link)}</b> ${reasonsOf(link)}</p>
  `;
}

function sureOf(link: PairLink): string {
  if (link.byReader) return corrections.byReader;
  return isPossible(link) ? words.possible(percent(link.score)) : words.strong;
}

/** That a reader made a link is said before; then follows what speaks for it, too. */
function reasonsOf({ because, byReader }: PairLink): string {
  const reasons = because.slice(byReader ? 1 : 0).map(sayReason).join('; ');
  if (reasons === '') return '';
  return byReader ? corrections.besides(reasons) : words.because(reasons);
}

function differenceTemplate(difference: Difference, columns: Columns, isCurrent: boolean): TemplateResult {
  return html`<li class=${isCurrent ? 'here' : ''}>
    <span class="kind">${kindOf(difference, columns)}</span>
    ${(['left', 'right'] as const).map((side) => sideTemplate(difference, side, columns))}
  </li>`;
}

/** Seen from neither side: whose words they are. */
function kindOf({ kind }: Difference, { left, right, older }: Columns): string {
  const edit = editName(kind, older);
  if (edit) return edit;
  return kind === 'only-left' || kind === 'only-right' ? sideBySide.wordsOnlyIn((kind === 'only-left' ? left : right).article.sigil) : common.kinds[kind];
}

function sideTemplate(difference: Difference, side: Side, columns: Columns): TemplateResult {
  const { article, index, name } = columns[side];
  const text = wordsOf(difference, side, columns);
  const marked = html`<mark class="mark ${shapeOf(difference, side)} ${markHue(difference, side, columns)}">${text}</mark>`;
  return html`<p class="side">
    <sd-siglum letter=${article.sigil} index=${index} size="small" label=${name}></sd-siglum>
    <span dir="auto" lang=${text && article.language !== 'und' ? article.language : nothing}>${text ? marked : html`<em>${words.leftOut}</em>`}</span>
  </p>`;
}
