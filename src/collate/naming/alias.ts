import type { Span } from '../../model.ts';
import { sentenceAt } from '../sayings/unit.ts';
import type { Named, Source } from '../source.ts';
import { isShort } from './entity.ts';

/** Two names that an article says are one, and the words that say so. */
export interface Alias {
  readonly one: Span;
  readonly other: Span;
  readonly says: Span;
}

/** Between a name and what else it is called, in several languages; what comes after must be a name. */
const SAYS =
  /\b(?:another name for|also known as|also called|better known as|formerly known as|formerly called|an acronym for|auch bekannt als|auch genannt|ein anderer Name für|aussi appelée?|aussi connue? sous le nom d[e’']|également connue? sous le nom d[e’']|autre nom d[eu’']|también conocid[oa] como|otro nombre d[el]+)\s*(?:the |der |die |das |l[’']|el |la )?["“„«‘']?$/iu;

/** The reach of the longest of these phrases, with an article and a mark. */
const LONGEST = 48;

export function aliasesIn({ article, names }: Source): Alias[] {
  return names.flatMap((other, index) => {
    const says = SAYS.exec(article.text.slice(Math.max(0, other.start - LONGEST), other.start));
    if (!says) return [];
    const at = Math.max(0, other.start - LONGEST) + says.index;
    const before = names.slice(Math.max(0, index - NAMES_BACK), index).filter(({ start }) => start >= article.sentences[sentenceAt(article.sentences, at)]!.start);
    const one = meant(before, other, at, article.text);
    return one ? [{ one, other, says: { start: at, end: other.end } }] : [];
  });
}

/** More names than this do not stand between a name and its other name. */
const NAMES_BACK = 4;

/**
 * The name right before the phrase; for a short form the last short form: in "fight ISIS in Syria, another name for IS" Syria
 * is passed over.
 */
function meant(before: readonly Named[], other: Named, at: number, text: string): Named | null {
  const form = ({ start, end }: Named) => text.slice(start, end);
  if (isShort(form(other))) return before.filter((named) => isShort(form(named)) && form(named) !== form(other)).at(-1) ?? null;
  const last = before.at(-1);
  return last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, at)) && last.name !== other.name ? last : null;
}
