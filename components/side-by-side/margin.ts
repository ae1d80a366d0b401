import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../src/present/fold.ts';
import type { PairLink } from '../../src/present/pair.ts';
import { sideBySide as words } from '../../src/words/en/side-by-side.ts';
import { hueClass } from '../shared/source-hue.ts';
import { otherSide } from '../shared/marked-text.ts';
import type { PairView, SideView } from './pair-view.ts';

/** Where the other article tells a part: paragraph numbers, or names of headlines and captions, in its order. */
export interface References {
  readonly inPlace: readonly string[];
  readonly moved: readonly string[];
  /** Some sentence of the part is told here only. */
  readonly only: boolean;
}

export function referencesOf(view: PairView, own: SideView, part: Part, isShown: (link: PairLink) => boolean): References {
  const other = view[otherSide(own.side)];
  const links = part.sentences.flatMap((sentence) => own.linksOf.get(sentence) ?? []).filter(isShown);
  const placesOf = (moved: boolean) => {
    const sentences = links.filter((link) => link.moved === moved).flatMap((link) => link[other.side]);
    const blocks = new Set(sentences.map((sentence) => other.article.sentences[sentence]!.block));
    return [...blocks].sort((x, y) => x - y).map((block) => blockName(other, block));
  };
  const only = part.sentences.some((sentence) => own.only.has(sentence));
  return { inPlace: [...new Set(placesOf(false))], moved: [...new Set(placesOf(true))], only };
}

function blockName({ numbers, article }: SideView, block: number): string {
  const number = numbers[block];
  return number === null || number === undefined ? words.shortRoles[article.blocks[block]!.role] : `${number}`;
}

/** Paragraph number and, below, where the other article tells it. Not selectable, so that a copy holds article text only. */
export function marginTemplate(view: PairView, own: SideView, part: Part, references: References): TemplateResult {
  const other = view[otherSide(own.side)];
  const block = own.article.blocks[part.block]!;
  const number = part.start === block.start ? own.numbers[part.block] : null;
  return html`<div class="margin aside">
    ${number === null ? nothing : html`<span class="number"><span class="visually-hidden">${words.paragraph} </span>${number}</span>`}
    ${referenceTemplate(other, references.inPlace, false)} ${referenceTemplate(other, references.moved, true)}
    ${references.only ? html`<span class="only-note ${hueClass(own.index)}">${words.onlyIn(own.article.sigil)}</span>` : nothing}
  </div>`;
}

function referenceTemplate(other: SideView, places: readonly string[], moved: boolean): TemplateResult | typeof nothing {
  if (places.length === 0) return nothing;
  return html`<span class="reference ${moved ? 'moved' : ''}"
    ><span class="visually-hidden">${words.toldAt(other.name, moved)} </span
    ><span class="sigil ${hueClass(other.index)}" aria-hidden="true">${other.article.sigil}</span>${places.join(', ')}</span
  >`;
}

