import type { Token } from '../segment/tokens.ts';

/** What the reasons are read from: one side of a link with the words as printed. */
export interface Told {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quoted: (token: Token) => boolean;
  readonly weight: (norm: string) => number;
  readonly isName: (norm: string) => boolean;
}

const MOST_WORDS = 4;
/** A shared quotation of fewer words may be chance. */
const QUOTED_WORDS = 3;
/** Longer quotations are cut short for display. */
const SHOWN_WORDS = 9;
/** Words less telling than this explain nothing ("said", "the"). */
const TELLING = 0.35;

/** Reader-facing reasons, best first. `near` is the share of words in common, `beside` says that a neighbour is linked. */
export function because(a: Told, b: Told, near: number, beside: boolean): string[] {
  const reasons: string[] = [];
  if (near >= 0.8) reasons.push('near-identical wording');
  const quotation = sharedQuotation(a, b);
  if (quotation) reasons.push(`same quotation: “${quotation}”`);
  const shared = sharedTokens(a, b);
  const words = shared.filter((token) => token.kind === 'word' && !a.isName(token.norm));
  const names = shared.filter((token) => token.kind === 'word' && a.isName(token.norm));
  const figures = shared.filter((token) => token.kind === 'number');
  if (words.length) reasons.push(`shared words: ${printed(a, words)}`);
  if (figures.length) reasons.push(`same figure: ${figures.slice(0, MOST_WORDS).map((token) => withNeighbour(a, b, token)).join(', ')}`);
  if (names.length) reasons.push(`same name: ${printed(a, names)}`);
  if (beside) reasons.push('told beside another match');
  if (reasons.length === 0) reasons.push('similar wording');
  return reasons;
}

function printed({ text }: Told, tokens: readonly Token[]): string {
  return tokens.slice(0, MOST_WORDS).map(({ start, end }) => text.slice(start, end).replace(/['’]s$/, '')).join(', ');
}

/** Shared tokens, most telling first, each word once, as they stand in `a`. */
function sharedTokens(a: Told, b: Told): Token[] {
  const there = new Set(b.tokens.map(({ norm }) => norm));
  const seen = new Set<string>();
  return a.tokens
    .filter(({ norm, kind }) => kind !== 'mark' && there.has(norm) && a.weight(norm) >= TELLING && !seen.has(norm) && seen.add(norm))
    .sort((p, q) => a.weight(q.norm) - a.weight(p.norm) || p.start - q.start);
}

/** A number with the word beside it if that is shared too: "November 10", "10 people". */
function withNeighbour(a: Told, b: Told, figure: Token): string {
  const at = a.tokens.indexOf(figure);
  const there = b.tokens.findIndex(({ norm }) => norm === figure.norm);
  for (const step of [-1, 1]) {
    const beside = a.tokens[at + step];
    if (beside?.kind !== 'word' || b.tokens[there + step]?.norm !== beside.norm) continue;
    const [first, last] = step < 0 ? [beside, figure] : [figure, beside];
    return a.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  }
  return a.text.slice(figure.start, figure.end);
}

/** The longest sequence of words that stands inside quotation marks on both sides. */
function sharedQuotation(a: Told, b: Told): string | null {
  const [wordsA, wordsB] = [quotedWords(a), quotedWords(b)];
  let best = 0;
  let end = 0;
  let before = new Uint16Array(wordsB.length + 1);
  let row = new Uint16Array(wordsB.length + 1);
  wordsA.forEach(({ norm }, m) => {
    wordsB.forEach((other, n) => {
      row[n + 1] = norm === other.norm ? before[n]! + 1 : 0;
      if (row[n + 1]! > best) [best, end] = [row[n + 1]!, m + 1];
    });
    [before, row] = [row, before];
  });
  if (best < QUOTED_WORDS) return null;
  const shown = wordsA.slice(end - best, end - best + SHOWN_WORDS);
  const words = a.text.slice(shown[0]!.start, shown.at(-1)!.end).replace(/\s+/g, ' ');
  return best > SHOWN_WORDS ? `${words} …` : words;
}

/** A quotation is searched in its first words only: the work is the product of both lengths. */
const MOST_QUOTED = 300;

function quotedWords({ tokens, quoted }: Told): Token[] {
  return tokens.filter((token) => token.kind !== 'mark' && quoted(token)).slice(0, MOST_QUOTED);
}
