import type { ArticleInput, Block, Found, FoundIn, Span } from '../../model.ts';
import { outletLine } from './outlet-line.ts';

interface Publisher {
  readonly publisher: string | null;
  readonly found: Found;
}

/**
 * Who published the article: as given, from metadata, the agency in the dateline, what the outlet says of itself, its
 * copyright line, the page's title, or a line beside the headline; at last the host of its address. Pictures' credits and "with reporting by …" say
 * who helped, not who published.
 */
export function publisherOf(input: ArticleInput, blocks: readonly Block[]): Publisher {
  const { text, given, metadata } = input;
  if (given?.publisher) return { publisher: given.publisher, found: { in: 'given' } };
  if (metadata?.publisher) return { publisher: metadata.publisher, found: { in: 'metadata' } };
  return (
    fromDateline(text, blocks) ??
    fromSelfReference(text, blocks) ??
    fromCopyright(text, blocks) ??
    fromTitle(text, blocks) ??
    fromLine(input, blocks) ??
    fromAddress(input) ?? { publisher: null, found: { in: 'none' } }
  );
}

/** "MOSCOW, November 21. /TASS/.", "WASHINGTON (Reuters) -", "PARIS, 3 May (AFP) —", "(CNN)": the agency between marks. */
const DATELINE = /^(?:\p{Lu}[^.!?:()/]{0,60}\.?\s*)?(?:\/(?<slashed>\p{Lu}[\p{L}-]{1,15})\/|\((?<bracketed>\p{Lu}[\p{L}. -]{1,20})\)\s*(?:[—–-]|\p{Lu}))/u;
/** A dateline's place is in capitals, or there is none: "Obama (D) said" is no dateline. */
const PLACE = /^(?:$|[\p{Lu}\P{L}]{3,}|\p{Lu}{3,}.*)/u;

function fromDateline(text: string, blocks: readonly Block[]): Publisher | null {
  for (const { start, end } of blocks.filter(({ role }) => role === 'paragraph' || role === 'dateline').slice(0, 3)) {
    const match = DATELINE.exec(text.slice(start, Math.min(end, start + 120)));
    const name = match?.groups?.slashed ?? match?.groups?.bracketed;
    if (!match || !name) continue;
    const at = match[0].indexOf(name);
    if (PLACE.test(match[0].slice(0, at - 1).trim())) return found(name, 'dateline', { start: start + at, end: start + at + name.length });
  }
  return null;
}

/** A short line of furniture that the next furniture starts with: the outlet's name over what it says of itself. */
function fromSelfReference(text: string, blocks: readonly Block[]): Publisher | null {
  const lines = blocks.filter(({ role }) => role === 'furniture');
  for (const [i, { start, end }] of lines.entries()) {
    const name = text.slice(start, end);
    const named = (next: Block) => text.startsWith(`${name} `, next.start) && next.end - next.start > 2 * name.length + 20;
    if (end - start > 1 && end - start < 40 && /^\p{Lu}/u.test(name) && lines.slice(i + 1, i + 3).some(named)) {
      return found(name, 'furniture', { start, end });
    }
  }
  return null;
}

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by\s+)?(?<name>(?:the )?\p{Lu}[\p{L}\p{N}&/'’ -]{1,40}?)(?=[.,;|]|\s+(?:all rights|alle rechte|tous droits|todos los|todos os|tutti i|все права|\d{4})|$)/iu;
const NO_NAME = /^(?:all rights|image|alle rechte|tous droits|todos|tutti|все права|riproduzione)/iu;

function fromCopyright(text: string, blocks: readonly Block[]): Publisher | null {
  for (const { start, end } of blocks.filter(({ role }) => role === 'furniture').slice(-40)) {
    const line = text.slice(start, Math.min(end, start + 300));
    const name = COPYRIGHT.exec(line)?.groups?.name?.trim();
    if (!name || NO_NAME.test(name) || /^image/iu.test(line)) continue;
    const at = start + line.indexOf(name);
    return found(name, 'furniture', { start: at, end: at + name.length });
  }
  return null;
}

/** "Storm hits coast - Example News" above "Storm hits coast". */
function fromTitle(text: string, blocks: readonly Block[]): Publisher | null {
  const lines = blocks.filter(({ role }) => role === 'headline').slice(0, 4);
  for (const { start, end } of lines) {
    for (const other of lines) {
      const short = text.slice(other.start, other.end);
      if (other.start === start || !text.startsWith(short, start)) continue;
      const rest = /^\s*[|–—-]\s*(\p{Lu}[^|]{1,40})$/u.exec(text.slice(start + short.length, end))?.[1];
      if (rest) return found(rest.trim(), 'headline', { start: end - rest.length, end });
    }
  }
  return null;
}

function fromLine(input: ArticleInput, blocks: readonly Block[]): Publisher | null {
  const line = outletLine(input.text, blocks, hostOf(input) ?? '');
  return line && found(input.text.slice(line.start, line.end), PLACES[line.role] ?? 'furniture', { start: line.start, end: line.end });
}

const PLACES: Partial<Record<Block['role'], FoundIn>> = { byline: 'byline', dateline: 'dateline', headline: 'headline' };

function fromAddress(input: ArticleInput): Publisher | null {
  const host = hostOf(input);
  return host === null ? null : { publisher: host, found: { in: 'metadata' } };
}

function hostOf({ source, given, metadata }: ArticleInput): string | null {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/iu.exec(given?.url ?? metadata?.url ?? source)?.[1];
  return host?.toLowerCase().replace(/^(?:www|m|amp|edition|mobile)\./u, '') ?? null;
}

function found(publisher: string, place: FoundIn, at: Span): Publisher {
  return { publisher, found: { in: place, at } };
}
