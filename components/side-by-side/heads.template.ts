import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../../src/model.ts';
import { articleNames } from '../../src/present/names.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import { versions as versionWords } from '../../src/words/versions.ts';
import { directionOf } from '../../src/present/direction.ts';
import { otherSide, type Side } from '../shared/marked-text.ts';
import { metaOf } from '../shared/article-meta.ts';
import { downIcon, swapIcon } from './icons.ts';
import type { PairView } from './pair-view.ts';

/** The row above the columns: which article stands on each side, its date and length, and the button that swaps them. */
export function headsTemplate(comparison: Comparison, view: PairView, slid: Side | null, size: 'large' | 'medium'): TemplateResult {
  return html`<div class="heads">
    ${headTemplate(comparison, view, 'left', slid, size)}
    <span class="beside" aria-hidden="true">${words.beside}</span>
    <button class="button icon quiet swap" data-swap aria-label=${words.swap} title="${words.swap} (X)">${swapIcon}</button>
    ${headTemplate(comparison, view, 'right', slid, size)}
  </div>`;
}

function headTemplate(
  comparison: Comparison,
  view: PairView,
  side: Side,
  slid: Side | null,
  size: 'large' | 'medium',
): TemplateResult {
  const { article, index } = view[side];
  return html`<div class="head ${side}">
    <span class="choice">
      <sd-siglum letter=${article.sigil} index=${index} size=${size} form=${article.setApart ? 'apart' : 'solid'}></sd-siglum>
      ${selectTemplate(comparison, view, side)} ${downIcon} ${view.older ? html`<b class="age">${view.older === side ? versionWords.old : versionWords.new}</b>` : nothing}
    </span>
    ${slid === side
      ? html`<span class="meta slid">${words.slid} <button class="link" data-unslide>${words.unslide}</button></span>`
      : html`<span class="meta">${metaOf(article)}</span>`}
  </div>`;
}

function selectTemplate({ articles }: Comparison, view: PairView, side: Side): TemplateResult {
  const names = articleNames(articles);
  const options = articles.map(
    ({ setApart }, index) =>
      html`<option value=${index} ?selected=${index === view[side].index}>${words.option(names[index]!, setApart)}</option>`,
  );
  return html`<select data-choose=${side} dir=${directionOf(view[side].name)} aria-label=${side === 'left' ? words.leftArticle : words.rightArticle} .value=${`${view[side].index}`}>
    ${options}
  </select>`;
}

/** The articles to show when `index` is chosen on `side`: choosing the one on the other side swaps the two. */
export function chosenPair(view: PairView, side: Side, index: number): { left: number; right: number } {
  const other = otherSide(side);
  const own = view[side].index;
  const pair = { left: view.left.index, right: view.right.index, [side]: index };
  return view[other].index === index ? { ...pair, [other]: own } : pair;
}
