import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Remark, RemarkRow } from '../../src/present/quotes.ts';
import type { RenderedPiece } from '../../src/present/quotes-words.ts';
import { quotes as words } from '../../src/words/quotes.ts';
import { sayFinding } from '../../src/words/say.ts';
import { hueClass } from '../shared/source-hue.ts';
import { bars } from './bars.ts';
import { languageOf, placeName, siglum, type Scene, type Shown } from './scene.ts';
import { rulesOf, whyTemplate } from './why.template.ts';

/** What stands in the section of a remark: who said it, its fullest form, and a row for each article that tells it. */
export function remarkTemplate(scene: Scene, shown: Shown, remark: Remark, number: number): TemplateResult {
  const { speaker, saying, text, article, rows, notTold } = remark;
  return html`<h3><span class="number">${number}</span><span dir="auto">${speaker ?? words.noSpeaker}</span></h3>
    <div class="body">
      <blockquote lang=${languageOf(scene.comparison.articles[article]!)} dir="auto"><p><span class="said" data-from="${article}.${saying.words[0]?.start ?? 0}">${text}</span></p></blockquote>
      ${saying.findings.length > 0 ? overallFinding(scene, remark) : nothing}
      <ul>${rows.map((row) => rowTemplate(scene, shown, remark, row))}</ul>
      ${notTold.length > 0 ? notToldLine(scene, notTold) : nothing}
    </div>`;
}

/** What holds over the articles. */
function overallFinding(scene: Scene, { saying: { findings } }: Remark): TemplateResult {
  const compared = findings.flatMap(({ evidence }) => evidence);
  return html`<div class="overall worth">
    ${findings.map((finding) => html`<p class="note" dir="auto">${sayFinding(finding)}</p>`)}
    ${whyTemplate(scene, { rules: rulesOf(findings), compared, normalised: words.normalisedQuotes })}
  </div>`;
}

function rowTemplate(scene: Scene, shown: Shown, remark: Remark, row: RemarkRow): TemplateResult {
  const { article, verdict, rendering, at, where, isWorthALook } = row;
  const others = [remark.article, ...remark.saying.renderings.filter(({ verdict: one }) => one !== 'not-told').map((one) => one.article)];
  const lead = { from: remark.id, article, span: at, others };
  const kept = rendering.words.filter((state) => state === 'in').length;
  return html`<li class=${classMap({ row: true, worth: isWorthALook, [hueClass(article)]: true })}>
    <button class="where" @click=${() => shown.go(lead)}>
      ${siglum(scene, article)}<span class="place">${placeName(where)}</span><span class="visually-hidden">, ${words.leadsTo(scene.names[article]!)}</span>
    </button>
    ${bars(rendering.words)}
    <div class="told">
      ${wordsTemplate(scene, row, () => shown.goFromText(lead))}
      ${rendering.findings.map((finding) => html`<p class="note" dir="auto">${sayFinding(finding)}</p>`)}
      ${verdict !== 'whole' || rendering.findings.length > 0 ? whyOf(scene, remark, row) : nothing}
    </div>
    <div class="verdict">
      <i class="sign ${verdict}" aria-hidden="true"></i>
      <span>${words.verdicts[verdict]}<small>${words.kept(kept, rendering.words.length)} <span class="visually-hidden">${words.insideMarks}</span></small></span>
    </div>
  </li>`;
}

function whyOf(scene: Scene, remark: Remark, { verdict, article, at, rendering: { findings } }: RemarkRow): TemplateResult {
  const [first, last] = [remark.saying.words[0], remark.saying.words.at(-1)];
  const whole = first && last ? [{ article: remark.article, start: first.start, end: last.end }, { article, ...at }] : [];
  const compared = findings.length > 0 ? findings.flatMap(({ evidence }) => evidence) : whole;
  const rules = findings.length > 0 ? rulesOf(findings) : [words.verdictRules[verdict]];
  return whyTemplate(scene, { rules, compared, normalised: words.normalisedQuotes });
}

/** The words as printed, in their sentence; what is quoted stands out from what is not. A click leads to them. */
function wordsTemplate(scene: Scene, { article: index, shown: { pieces, cutBefore, cutAfter } }: RemarkRow, go: () => void): TemplateResult {
  const article = scene.comparison.articles[index]!;
  return html`<p class="words" lang=${languageOf(article)} dir="auto" @click=${go}>
    <span class="run">${cutBefore ? '… ' : nothing}<span data-from="${index}.${pieces[0]?.start ?? 0}">${pieces.map((piece) => pieceTemplate(scene, index, article.text, piece))}</span>${cutAfter ? ' …' : nothing}</span>
  </p>`;
}

function pieceTemplate(scene: Scene, article: number, text: string, { start, end, quoted, mark }: RenderedPiece): TemplateResult | string {
  const plain = text.slice(start, end);
  const marked = mark ? markTemplate(scene, article, plain, mark) : plain;
  return quoted ? html`<q>${marked}</q>` : marked;
}

function markTemplate(scene: Scene, article: number, text: string, { shape, theirs, other }: NonNullable<RenderedPiece['mark']>): TemplateResult {
  const source = scene.names[other]!;
  const spoken = shape === 'caret' ? words.leftOut(source, theirs) : shape === 'words' ? words.otherWords(source, theirs) : words.onlyHere;
  // prettier-ignore
  return html`<mark class="mark ${shape} ${hueClass(shape === 'caret' ? other : article)}">${text}<span class="visually-hidden aside">${spoken}</span></mark>`;
}

function notToldLine(scene: Scene, articles: readonly number[]): TemplateResult {
  return html`<p class="not-told">${words.notToldBy}
    ${articles.map((article, at) => html`<span class="source">${siglum(scene, article, 'hollow', 'small')}<span>${scene.names[article]!}${at < articles.length - 1 ? html`<span class="visually-hidden">, </span>` : nothing}</span></span>`)}
  </p>`;
}
