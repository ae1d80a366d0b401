import { html, nothing, type TemplateResult } from 'lit';
import { hueClass } from '../shared/source-hue.ts';
import type { Comparison } from '../../src/model.ts';
import { elsewhereOf } from '../../src/present/omissions.ts';
import { allSources as words } from '../../src/words/all-sources.ts';
import type { TableScene } from './table-scene.ts';

/** Lines shown of each source before its list is opened. */
const PREVIEW = 4;

/** The last row of the table: for each counted source what no other tells; `open` names the lists that are unfolded. */
export function toldOnceRow(scene: TableScene, open: ReadonlySet<string>): TemplateResult {
  const { counted } = scene.overview;
  return html`<div class="row once" role="row">
    <div class="label" role="rowheader"><h3>${words.toldByOne}</h3></div>
    ${counted.map(
      (article) => html`<div class="cell ${hueClass(article)}" role="cell">
        ${who(scene, article, 'solid')} ${aloneList(scene, article, open.has(foldKey(article)))}
      </div>`,
    )}
  </div>`;
}

/** What an article that is set apart tells by itself: listed under the table, out of the counts. */
export function apartSection(scene: TableScene, article: number, open: boolean): TemplateResult {
  const sentences = scene.overview.toldOnce[article]!;
  return html`<section class="set-apart ${hueClass(article)}" aria-label=${scene.names[article]!}>
    ${who(scene, article, 'apart')}
    <p>${words.setApartAlone(sentences.length)}</p>
    ${open ? lines(scene, article, sentences) : nothing} ${foldButton(article, open, sentences.length)}
  </section>`;
}

function who({ overview: { comparison }, names }: TableScene, article: number, form: 'solid' | 'apart'): TemplateResult {
  return html`<span class="who">
    <sd-siglum form=${form} letter=${comparison.articles[article]!.sigil} .index=${article}></sd-siglum>
    <span class="name">${names[article]!}</span>
  </span>`;
}

function aloneList(scene: TableScene, article: number, open: boolean): TemplateResult {
  const sentences = scene.overview.toldOnce[article]!;
  if (sentences.length === 0) return html`<span class="absent">${words.toldElsewhere}</span>`;
  return html`<div class="head">${words.sentences(sentences.length)}</div>
    ${lines(scene, article, open ? sentences : sentences.slice(0, PREVIEW), open)}
    ${sentences.length > PREVIEW || open ? foldButton(article, open, sentences.length) : nothing}`;
}

function lines({ overview: { comparison } }: TableScene, article: number, sentences: readonly number[], open = true): TemplateResult {
  const { text, sentences: spans, language } = comparison.articles[article]!;
  return html`<ul class=${open ? 'open' : 'folded'} lang=${language === 'und' ? nothing : language}>
    ${sentences.map((sentence) => {
      const { start, end } = spans[sentence]!;
      return html`<li dir="auto">
        <button data-alone=${`${article}.${sentence}`} data-from="${article}.${start}">${text.slice(start, end)}</button> ${setAsideNote(comparison, article, sentence)}
      </li>`;
    })}
  </ul>`;
}

/** Where another source has the words too, but set aside: there nothing was left out. */
function setAsideNote(comparison: Comparison, article: number, sentence: number): TemplateResult | typeof nothing {
  const sigla = comparison.articles.flatMap(({ sigil }, other) => (elsewhereOf(comparison, article, other).get(sentence)?.setAside ? [sigil] : []));
  return sigla.length === 0 ? nothing : html`<small>${words.setAsideIn(sigla)}</small>`;
}

function foldButton(article: number, open: boolean, count: number): TemplateResult {
  return html`<button class="link" aria-expanded=${open ? 'true' : 'false'} data-unfold=${foldKey(article)}>
    ${open ? words.showFewer : words.showAll(count)}
  </button>`;
}

function foldKey(article: number): string {
  return `once.${article}`;
}
