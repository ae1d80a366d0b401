import { html, nothing, type TemplateResult } from 'lit';
import { RELATIONS } from '../../src/model.ts';
import type { Part } from '../../src/present/fold.ts';
import type { PairLink } from '../../src/present/pair.ts';
import { isPossible } from '../../src/present/sureness.ts';
import { common } from '../../src/words/common.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import { isolated } from '../../src/present/direction.ts';
import { notedTemplate } from '../corrections/noted.ts';
import { otherSide, type Side } from '../shared/marked-text.ts';
import { hueClass } from '../shared/source-hue.ts';
import { isLinkShown, type Context } from './context.ts';
import { gapTemplate } from './gap.template.ts';
import type { SideView } from './pair-view.ts';
import { sentenceTemplate } from './sentence.template.ts';
import { setAsideTemplate } from './set-aside.template.ts';
import type { Shared, StackItem, Told } from './stack.ts';

/** Both articles in one column, for narrow places. */
export function stackTemplate(context: Context, items: readonly StackItem[]): TemplateResult {
  const { left, right } = context.view;
  return html`<div class="stack">
    ${items.map((item) => (item.kind === 'shared' ? sharedTemplate(context, item) : toldTemplate(context, item)))}
    ${[left, right].map((own) => html`<div class="stack-foot">${siglumOf(own)}${setAsideTemplate(context, own)}</div>`)}
  </div>`;
}

function sharedTemplate(context: Context, { left, links }: Shared): TemplateResult {
  const { view, place } = context;
  const isHere = links.some((link) => link.id === place?.link?.id);
  const shown = links.filter((link) => isLinkShown(context, link));
  return html`<section class="passage ${isHere ? 'here' : ''}">
    <header>
      <span class="relation">${nearest(shown)}</span>
      ${notedTemplate({ view: view.left, sentences: left }, { view: view.right, sentences: links.flatMap((link) => link.right) })}
      <span class="from-to">${links.some(({ moved }) => moved) ? `${words.moved}, ` : ''}${words.arrow(
        placesOf(view.left, left),
        placesOf(view.right, links.flatMap((link) => link.right)),
      )}</span>
    </header>
    ${readingTemplate(context, 'left', left, links)}
    ${links.map((link) => readingTemplate(context, 'right', link.right, [link]))}
  </section>`;
}

function nearest(links: readonly PairLink[]): string {
  const relation = RELATIONS.find((relation) => links.some((link) => link.relation === relation));
  if (!relation) return '';
  return links.every(isPossible) ? words.possibleMatch(common.relations[relation]) : common.relations[relation];
}

function toldTemplate(context: Context, { side, unit }: Told): TemplateResult {
  const own = context.view[side];
  const part = (part: Part) => toldPartTemplate(context, own, part);
  return unit.kind === 'gap' ? html`<div class="folded">${gapTemplate(context, own, unit, part)}</div>` : part(unit);
}

function toldPartTemplate(context: Context, own: SideView, { sentences }: Part): TemplateResult {
  const isHere = sentences.some((sentence) => context.place?.[own.side].includes(sentence) && !context.place.link);
  return html`<section class="passage told ${isHere ? 'here' : ''} ${hueClass(own.index)}">
    <header>
      <span class="relation">${own.aside.has(sentences[0]!) ? words.asideInFull(isolated(context.view[otherSide(own.side)].name)) : words.toldOnlyBy(isolated(own.name))}</span>
      ${notedTemplate({ view: own, sentences })}
      <span class="from-to">${placesOf(own, sentences)}</span>
    </header>
    ${readingTemplate(context, own.side, sentences, [])}
  </section>`;
}

/** Sentences that need not follow one another: where some are left out between, an ellipsis says so. */
function readingTemplate(context: Context, side: Side, sentences: readonly number[], links: readonly PairLink[]): TemplateResult {
  const own = context.view[side];
  const { language } = own.article;
  const pieces = sentences.map((sentence, index) => {
    const before = sentences[index - 1];
    const joint = before === undefined ? '' : before === sentence - 1 ? ' ' : ' … ';
    return html`${joint}<span data-from="${own.index}.${own.article.sentences[sentence]!.start}">${sentenceTemplate(context, own, sentence, links)}</span>`;
  });
  return html`<div class="reading ${roleOf(own, sentences)}">
    ${siglumOf(own)}
    <p class="text" lang=${language === 'und' ? nothing : language} dir="auto">${pieces}</p>
  </div>`;
}

function siglumOf({ article, index, name }: SideView): TemplateResult {
  return html`<sd-siglum letter=${article.sigil} index=${index} label=${name}></sd-siglum>`;
}

function roleOf({ article }: SideView, sentences: readonly number[]): string {
  return article.blocks[article.sentences[sentences[0]!]!.block]!.role;
}

/** "¶8", "¶9–11" or "headline". */
function placesOf({ article, numbers }: SideView, sentences: readonly number[]): string {
  const blocks = [...new Set(sentences.map((sentence) => article.sentences[sentence]!.block))];
  const found = blocks.flatMap((block) => numbers[block] ?? []);
  if (found.length === 0) return words.roles[article.blocks[blocks[0]!]!.role];
  return words.paragraphs(Math.min(...found), Math.max(...found));
}
