import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Part } from '../../src/present/fold.ts';
import type { PairLink } from '../../src/present/pair.ts';
import { editedTemplate } from '../versions/edited.template.ts';
import { markedText } from '../shared/marked-text.ts';
import { isLinkShown, shownMarks, type Context } from './context.ts';
import type { SideView } from './pair-view.ts';

/** The text of a part: its sentences with their marks, and whatever stands between them. */
export function partText(context: Context, own: SideView, part: Part): (string | TemplateResult)[] {
  const { text, sentences } = own.article;
  const pieces: (string | TemplateResult)[] = [];
  let at = part.start;
  for (const index of part.sentences) {
    const { start, end } = sentences[index]!;
    pieces.push(text.slice(at, start), sentenceTemplate(context, own, index));
    at = end;
  }
  pieces.push(text.slice(at, part.end));
  return pieces.filter((piece) => piece !== '');
}

/** One sentence. `links`: those whose marks it shows, all of its own unless told otherwise. */
export function sentenceTemplate(
  context: Context,
  own: SideView,
  index: number,
  links: readonly PairLink[] = own.linksOf.get(index) ?? [],
): TemplateResult {
  const { place, near, view, tabStop, isMarking } = context;
  const shown = links.filter((link) => isLinkShown(context, link));
  const isHere = place?.[own.side].includes(index) ?? false;
  const told = shownTold(context, own, index);
  const classes = classMap({
    sentence: true,
    linked: shown.length > 0,
    told: told !== null,
    here: isHere,
    tinted: isHere,
    near: shown.some((link) => near.has(link.id)),
  });
  const options = { current: place?.difference?.id ?? null, tabStop: tabStop?.id ?? null };
  // Told in two places, a sentence shows how it differs from the one that the reader is at; at rest, from both.
  const at = links.filter((link) => link === place?.link);
  const marks = (at.length > 0 ? at : links).flatMap((link) => shownMarks(context, link));
  const isEdited = told !== null && own.only.has(index);
  const marked = markedText(own.article.sentences[index]!, own.side, view, marks, options);
  // A passage that is gone to takes the focus along at its first sentence.
  const isStop = isHere && place?.difference === null;
  const tabIndex = isMarking ? (index === 0 ? 0 : -1) : told === null ? (isStop ? -1 : nothing) : told === tabStop?.id ? 0 : -1;
  // prettier-ignore
  return html`<span class=${classes} data-sentence=${index} data-side=${own.side} tabindex=${tabIndex}
    aria-current=${isStop || (told !== null && told === place?.id) ? 'true' : nothing}>${isEdited ? editedTemplate(marked, own.side, view.older) : marked}</span>`;
}

/** The difference that a sentence without a counterpart is, unless filtered away. */
function shownTold({ hidden }: Context, own: SideView, index: number): string | null {
  return hidden.has(`${own.aside.has(index) ? 'aside' : 'told'}-${own.side}`) ? null : own.toldIds.get(index) ?? null;
}
