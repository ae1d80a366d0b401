import { html, nothing, type TemplateResult } from 'lit';
import { inspector as words, sideBySide } from '../../src/words/side-by-side.ts';
import { sayReason } from '../../src/words/say.ts';
import { isolated } from '../../src/present/direction.ts';
import { Request } from '../state/request.ts';
import { RoleRequest, ShowRequest } from '../state/requests.ts';
import { otherSide, type Column, type Columns, type Side } from './marked-text.ts';

/** What the other article has in place of a sentence. */
export interface Evidence {
  /** The nearest passage, where it stands, how likely it is the same, and the id of that place; null for nothing like it. */
  readonly nearest: { readonly text: string; readonly place: string; readonly likely: string; readonly id: string | null } | null;
  /** The line of page furniture that has the same words, why it was set aside, and the start of its block. */
  readonly setAside: { readonly text: string; readonly because: string; readonly start: number } | null;
}

/** Show the lines of a column that were set aside. */
export class ShowSetAsideEvent extends Request {
  static readonly type = 'sd-show-set-aside';
  constructor(readonly side: Side) {
    super(ShowSetAsideEvent.type);
  }
}

/** A sentence without a counterpart: who tells it, and what the other article has in its place. */
export function toldTemplate(side: Side, evidence: Evidence | null, columns: Columns): TemplateResult {
  const [own, other] = [columns[side], columns[otherSide(side)]];
  const [name, otherName] = [isolated(own.name), isolated(other.name)];
  if (!evidence) return html`<p class="remark">${words.toldOnly(name, otherName)}</p>`;
  if (evidence.setAside) return setAsideTemplate(evidence.setAside, otherSide(side), other);
  const { nearest } = evidence;
  return html`<p class="remark">${words.toldOnlyBy(name)} ${nearest ? words.nearestIn(otherName) : words.nothingLike(otherName)}</p>
    ${nearest ? nearestTemplate(nearest, other) : nothing}`;
}

function nearestTemplate({ text, place, likely, id }: NonNullable<Evidence['nearest']>, other: Column): TemplateResult {
  return html`${quoteTemplate(text, other)}
    <p class="reasons">
      ${words.likelySame(place, likely)}
      ${id === null ? nothing : html`<button class="link" @click=${sending(() => new ShowRequest({ current: id }))}>${words.goThere}</button>`}
    </p>`;
}

function setAsideTemplate({ text, because, start }: NonNullable<Evidence['setAside']>, side: Side, other: Column): TemplateResult {
  return html`<p class="remark">${words.setAsideIn(isolated(other.name), sayReason(because))}</p>
    ${quoteTemplate(text, other)}
    <p class="reasons">
      <button class="link" @click=${sending(() => new ShowSetAsideEvent(side))}>${sideBySide.show}</button>
      <button class="link" aria-label=${sideBySide.putBackLine(text)} @click=${sending(() => new RoleRequest(other.index, start, 'paragraph'))}>
        ${sideBySide.putBack}
      </button>
    </p>`;
}

function quoteTemplate(text: string, { article, index, name }: Column): TemplateResult {
  return html`<p class="side">
    <sd-siglum letter=${article.sigil} index=${index} size="small" label=${name}></sd-siglum>
    <q dir="auto" lang=${article.language === 'und' ? nothing : article.language}>${text}</q>
  </p>`;
}

function sending(made: () => Event): (click: Event) => void {
  return ({ currentTarget }) => currentTarget!.dispatchEvent(made());
}
