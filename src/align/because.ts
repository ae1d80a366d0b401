import type { Told, ToldWord } from './told.ts';

const MOST_WORDS = 4;
/** A shared quotation of fewer words may be chance. */
const QUOTED_WORDS = 3;
/** A quotation is searched in its first words only: the work is the product of both lengths. */
const MOST_QUOTED = 300;
/** Longer quotations are cut short for display. */
const SHOWN_WORDS = 9;
/** Share of the longer side's words that makes two sentences near-identical. */
const NEAR = 0.8;

/** What is known of a link besides its words. */
export interface Known {
  /** Share of the longer side's words in common. */
  readonly near: number;
  /** Close in meaning, by vectors from outside. */
  readonly meant: boolean;
  /** A neighbour is linked. */
  readonly beside: boolean;
  /** Linked by a reader, whatever the words say. */
  readonly pinned: boolean;
}

/** Reader-facing reasons, best first. */
export function because(a: Told, b: Told, { near, meant, beside, pinned }: Known): string[] {
  const quotation = sharedQuotation(a, b);
  const shared = a.telling.filter(({ id }) => b.types.has(id));
  const plain = shared.filter(({ number, name }) => !number && !name);
  const names = shared.filter(({ number, name }) => !number && name);
  const figures = shared.filter(({ number }) => number);
  const reasons: string[] = [];
  if (pinned) reasons.push('linked by a reader');
  if (near >= NEAR) reasons.push('near-identical wording');
  if (quotation) reasons.push(`same quotation: “${quotation}”`);
  if (plain.length) reasons.push(`shared words: ${printed(a, plain)}`);
  if (figures.length) reasons.push(`same figure: ${figures.slice(0, MOST_WORDS).map((word) => withNeighbour(a, b, word)).join(', ')}`);
  if (names.length) reasons.push(`same name: ${printed(a, names)}`);
  if (meant) reasons.push('close in meaning');
  if (beside) reasons.push('told beside another match');
  return reasons.length ? reasons : ['similar wording'];
}

function printed({ text }: Told, words: readonly ToldWord[]): string {
  return words.slice(0, MOST_WORDS).map(({ start, end }) => text.slice(start, end).replace(/['’]s$/, '')).join(', ');
}

/** A number with the word beside it if that is shared too: "November 10", "10 people". */
function withNeighbour(a: Told, b: Told, figure: ToldWord): string {
  const at = a.words.indexOf(figure);
  const there = b.words.findIndex(({ id }) => id === figure.id);
  for (const step of [-1, 1]) {
    const beside = a.words[at + step];
    if (!beside || beside.number || b.words[there + step]?.id !== beside.id) continue;
    const [first, last] = step < 0 ? [beside, figure] : [figure, beside];
    return a.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  }
  return a.text.slice(figure.start, figure.end);
}

/** The longest sequence of words that stands inside quotation marks on both sides. */
function sharedQuotation(a: Told, b: Told): string | null {
  const [wordsA, wordsB] = [a.quoted.slice(0, MOST_QUOTED), b.quoted.slice(0, MOST_QUOTED)];
  if (Math.min(wordsA.length, wordsB.length) < QUOTED_WORDS) return null;
  let best = 0;
  let end = 0;
  let before = new Uint16Array(wordsB.length + 1);
  let row = new Uint16Array(wordsB.length + 1);
  wordsA.forEach(({ id }, m) => {
    wordsB.forEach((other, n) => {
      row[n + 1] = id === other.id ? before[n]! + 1 : 0;
      if (row[n + 1]! > best) {
        best = row[n + 1]!;
        end = m + 1;
      }
    });
    [before, row] = [row, before];
  });
  if (best < QUOTED_WORDS) return null;
  const shown = wordsA.slice(end - best, end - best + SHOWN_WORDS);
  const words = a.text.slice(shown[0]!.start, shown.at(-1)!.end).replace(/\s+/g, ' ');
  return best > SHOWN_WORDS ? `${words} …` : words;
}
