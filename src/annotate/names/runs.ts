import { isCapitalAt, type Token } from '../../segment/tokens.ts';
import { ORGANISATION, PARTICLES, TITLES } from './words.ts';

/** Capitalised words that stand together, as token indexes [from, to). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Names longer than this are lists or headings. */
const LONGEST = 10;

/** The runs of capitalised words in a sentence: "U.S. Rivers and Harbours Service", "Omar al-Hadid", "Ann Lee". */
export function runsOf(text: string, tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!isCapital(text, tokens[at]!)) {
      at++;
      continue;
    }
    let to = at + 1;
    for (let next = step(text, tokens, at, to); next > to && to - at < LONGEST; next = step(text, tokens, at, to))
      to = next;
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

export function isCapital(text: string, token: Token): boolean {
  return token.kind === 'word' && isCapitalAt(text, token.start);
}

/** Where the run reaches with its next word, or `to` when it ends here. */
function step(text: string, tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]!;
  const next = tokens[to];
  if (!next || /['’]s$/i.test(text.slice(last.start, last.end))) return to;
  const gap = text.slice(last.end, next.start);
  if (next.norm === '.' && gap === '' && isAbbreviation(last)) return capitalAfter(text, tokens, to + 1) ? to + 2 : to;
  if (/^[-‐‑]$/.test(next.norm) && gap === '') return isGluedCapital(text, tokens, to + 1) ? to + 2 : to;
  if (/[\n\r]/.test(gap)) return to;
  if (isCapital(text, next)) return to + 1;
  if (PARTICLES.has(next.norm)) return afterParticle(text, tokens, to);
  if (next.norm === '&' && capitalAfter(text, tokens, to + 1)) return to + 2;
  return joinsOrganisation(text, tokens, from, to);
}

/** "Mr", "J", "St": their full stop does not end the name. */
function isAbbreviation({ norm }: Token): boolean {
  return norm.length === 1 || (norm.length <= 4 && TITLES.has(norm)) || /^(?:st|jr|inc|col|capt|lt)$/.test(norm);
}

function capitalAfter(text: string, tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && isCapital(text, tokens[at]);
}

function isGluedCapital(text: string, tokens: readonly Token[], at: number): boolean {
  return capitalAfter(text, tokens, at) && tokens[at]!.start === tokens[at - 1]!.end;
}

/** "Bashar al-Assad", "Ursula von der Leyen". */
function afterParticle(text: string, tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < at + 4; i++) {
    if (capitalAfter(text, tokens, i)) return i + 1;
    if (!tokens[i] || !(PARTICLES.has(tokens[i]!.norm) || /^[-'’]$/.test(tokens[i]!.norm))) return at;
  }
  return at;
}

/** "of", "for", "and" inside the name of an organisation: House of Representatives, Rivers and Harbours Service. */
function joinsOrganisation(text: string, tokens: readonly Token[], from: number, at: number): number {
  const word = tokens[at]!.norm;
  if (!/^(?:of|for|and)$/.test(word)) return at;
  const named = tokens.slice(from, at).some(({ norm }) => ORGANISATION.has(norm));
  if (word !== 'and' && named) {
    const after = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
    return capitalAfter(text, tokens, after) ? after + 1 : at;
  }
  const ends = word === 'and' && capitalAfter(text, tokens, at + 1) && ORGANISATION.has(tokens[at + 2]?.norm ?? '');
  return ends && capitalAfter(text, tokens, at + 2) ? at + 3 : at;
}
