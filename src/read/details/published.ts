import type { ArticleInput, Block, BlockRole, Found, FoundIn, Span } from '../../model.ts';
import { firstDate, type FoundDate } from '../dates.ts';

interface Published {
  readonly published: string | null;
  readonly found: Found;
}

/**
 * When the article was published: as given, from metadata, a line of its own (which pages set aside), the byline, the dateline that opens the
 * first paragraph ("MOSCOW, November 21. /TASS/."), or else the day that a caption names.
 */
export function publishedOf(input: ArticleInput, blocks: readonly Block[]): Published {
  const { text, given, metadata } = input;
  if (given?.published) return { published: given.published, found: { in: 'given' } };
  if (metadata?.published) return { published: metadata.published, found: { in: 'metadata' } };
  const ofRole = (role: BlockRole) => blocks.filter((block) => block.role === role);
  return (
    firstIn(text, ofRole('dateline'), 'dateline') ??
    firstIn(text, ofRole('byline'), 'byline') ??
    firstIn(text, ofRole('furniture').filter(({ because }) => because === 'date of publication'), 'furniture') ??
    firstIn(text, ofRole('paragraph').slice(0, 1).flatMap((block) => datelineIn(text, block) ?? []), 'dateline') ??
    firstIn(text, ofRole('caption'), 'caption') ?? { published: null, found: { in: 'none' } }
  );
}

function firstIn(text: string, spans: readonly Span[], place: FoundIn): Published | null {
  const dates = spans.flatMap((span) => dateIn(text, span) ?? []);
  const best = dates.find(({ iso }) => !iso.startsWith('--')) ?? dates[0];
  return best ? { published: best.iso, found: { in: place, at: { start: best.start, end: best.end } } } : null;
}

function dateIn(text: string, { start, end }: Span): FoundDate | null {
  const date = firstDate(text.slice(start, end));
  return date && { iso: date.iso, start: start + date.start, end: start + date.end };
}

/** Place, date and agency before the first sentence, in whatever order, up to a dash or the agency's mark. */
const DATELINE = /^\p{Lu}[^.!?—–]{0,60}(?:\.\s*)?(?:\s[—–-]{1,2}\s|\/\p{Lu}{2,10}\/|\(\p{Lu}[\p{L}/ ]{1,20}\)|\s--\s)/u;

function datelineIn(text: string, block: Span): Span | null {
  const match = DATELINE.exec(text.slice(block.start, block.start + 120));
  return match && { start: block.start, end: block.start + match[0].length };
}
