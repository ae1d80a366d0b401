import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../src/present/fold.ts';
import type { PairLink } from '../../src/present/pair.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import { isPossible } from '../../src/present/sureness.ts';
import { notedTemplate } from '../corrections/noted.ts';
import { hueClass } from '../shared/source-hue.ts';
import { isolated } from '../../src/present/direction.ts';
import { otherSide } from '../shared/marked-text.ts';
import { isLinkShown, type Context } from './context.ts';
import type { SideView } from './pair-view.ts';

interface Reference {
  readonly name: string;
  /** No link that leads there is a strong one. */
  readonly isPossible: boolean;
}

/** Where the other article tells a part: paragraph numbers, or names of headlines and captions, in its order. */
interface References {
  readonly inPlace: readonly Reference[];
  readonly moved: readonly Reference[];
  /** Some sentence of the part is told here only. */
  readonly only: boolean;
  /** Some sentence of the part was set aside in the other article. */
  readonly aside: boolean;
}

function referencesOf(context: Context, own: SideView, part: Part): References {
  const other = context.view[otherSide(own.side)];
  const showsTold = !context.hidden.has(`told-${own.side}`);
  const links = part.sentences
    .flatMap((sentence) => own.linksOf.get(sentence) ?? [])
    .filter((link) => isLinkShown(context, link));
  const placesOf = (moved: boolean) => {
    const leading = new Map<number, PairLink[]>();
    for (const link of links.filter((one) => one.moved === moved)) {
      for (const block of blocksOf(other, link)) leading.set(block, [...(leading.get(block) ?? []), link]);
    }
    const roleOf = (block: number) => other.article.blocks[block]!.role;
    return [...leading]
      .filter(([block]) => isNumbered(own, part.block) || roleOf(block) !== own.article.blocks[part.block]!.role)
      .sort(([x], [y]) => x - y)
      .map(([block, there]): Reference => ({ name: blockName(other, block), isPossible: there.every(isPossible) }));
  };
  const only = showsTold && part.sentences.some((sentence) => own.only.has(sentence));
  const aside = !context.hidden.has(`aside-${own.side}`) && part.sentences.some((sentence) => own.aside.has(sentence));
  return { inPlace: placesOf(false), moved: placesOf(true), only, aside };
}

function blocksOf({ side, article }: SideView, link: PairLink): Set<number> {
  return new Set(link[side].map((sentence) => article.sentences[sentence]!.block));
}

/** A headline beside a headline needs no words. */
function isNumbered({ numbers }: SideView, block: number): boolean {
  return numbers[block] !== null;
}

function blockName({ numbers, article }: SideView, block: number): string {
  const number = numbers[block];
  return number === null || number === undefined ? words.shortRoles[article.blocks[block]!.role] : `${number}`;
}

/** Paragraph number and, below, where the other article tells it. Not selectable, so that a copy holds article text only. */
export function marginTemplate(context: Context, own: SideView, part: Part): TemplateResult {
  const other = context.view[otherSide(own.side)];
  const references = referencesOf(context, own, part);
  const block = own.article.blocks[part.block]!;
  const number = part.start === block.start ? own.numbers[part.block] : null;
  return html`<div class="margin aside">
    ${number === null ? nothing : html`<span class="number"><span class="visually-hidden">${words.paragraph} </span>${number}</span>`}
    ${referenceTemplate(other, references.inPlace, false)} ${referenceTemplate(other, references.moved, true)}
    ${references.only ? html`<span class="only-note"><span aria-hidden="true">${words.onlyIn(own.article.sigil)}</span><span class="visually-hidden">${words.toldOnlyBy(isolated(own.name))}</span></span>` : nothing}
    ${references.aside ? html`<span class="aside-note"><span aria-hidden="true">${words.asideIn(other.article.sigil)}</span><span class="visually-hidden">${words.asideInFull(isolated(other.name))}</span></span>` : nothing}
    ${notedTemplate({ view: own, sentences: part.sentences })}
  </div>`;
}

function referenceTemplate(other: SideView, places: readonly Reference[], moved: boolean): TemplateResult | typeof nothing {
  if (places.length === 0) return nothing;
  return html`<span class="reference ${moved ? 'moved' : ''}"
    ><span class="visually-hidden">${words.toldAt(isolated(other.name), moved)} </span
    ><span class="sigil ${hueClass(other.index)}" aria-hidden="true">${other.article.sigil}</span>${places.map(placeTemplate)}</span
  >`;
}

function placeTemplate({ name, isPossible }: Reference, index: number): TemplateResult {
  const mark = html`<span aria-hidden="true">?</span><span class="visually-hidden">${words.possibly}</span>`;
  return html`${index > 0 ? ', ' : ''}${name}${isPossible ? mark : nothing}`;
}
