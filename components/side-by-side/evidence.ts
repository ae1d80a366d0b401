import { percent } from '../../src/words/locale.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import type { Evidence } from '../shared/told.template.ts';
import { otherSide } from '../shared/marked-text.ts';
import type { PairView, SideView } from './pair-view.ts';

/** What the other article has in place of a sentence; null where that was not looked for, one of the two being set apart. */
export function evidenceOf(view: PairView, own: SideView, sentence: number): Evidence | null {
  const found = own.elsewhere.get(sentence);
  if (!found) return null;
  const other = view[otherSide(own.side)];
  const { text } = other.article;
  const block = found.setAside && other.setAside.find(({ start, end }) => start <= found.setAside!.start && found.setAside!.end <= end);
  const nearest = found.nearest?.sentences[0];
  return {
    nearest:
      nearest === undefined
        ? null
        : {
            text: textOf(other, nearest),
            place: placeName(other, nearest),
            likely: percent(found.nearest!.score),
            id: other.linksOf.get(nearest)?.[0]?.id ?? other.toldIds.get(nearest) ?? null,
          },
    setAside: block ? { text: text.slice(block.start, block.end), because: block.because ?? '', start: block.start } : null,
  };
}

function textOf({ article: { text, sentences } }: SideView, sentence: number): string {
  const { start, end } = sentences[sentence]!;
  return text.slice(start, end);
}

/** "¶6", or "Headline" for what has no number. */
export function placeName({ article, numbers }: SideView, sentence: number): string {
  const { block } = article.sentences[sentence]!;
  const number = numbers[block];
  return number ? words.paragraphs(number, number) : words.roles[article.blocks[block]!.role];
}
