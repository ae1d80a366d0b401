import type { Token } from '../../segment/tokens.ts';
import { isWeekday, type Actor } from './actors.ts';
import type { SpeechWords } from './speech/shape.ts';

/** "Ann Lee, Bo Hale and Kim Roe": what is joined by "and", at tokens [from, to). */
export interface Coordination {
  readonly parts: readonly Part[];
  readonly from: number;
  readonly to: number;
  /** The word that joins them, as the language has it. */
  readonly and: string;
}

/** Actors right beside one another ("Russian officials", "Bree’s mayor"), of which the last is the one meant. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly head: Actor;
  /** "Bo Hale’s lawyer" after "Ann Lee and": the lawyer may be that of both. */
  readonly owned: boolean;
}

/** A bracket after a name is skipped over this many tokens: "Ann Lee (left) and Bo Hale". */
const BRACKET = 12;

/** Longer lists are cut, so that text which is nothing but a list is read once. */
const LONGEST = 12;

/** "and" in the languages that the engine knows. */
const AND: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'и', 'та', 'і', 'й']);

/** Before the subject of a clause. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  `that as while when but and because where though although if whether both how why or dass während als weil sowohl
   que quand mais lorsque mientras cuando pero что когда но что як що коли але`.split(/\s+/),
);

/** The coordinations of a sentence in order. In a headline a comma does for "and": "Lee, Hale say". */
export function coordinationsOf(
  tokens: readonly Token[],
  actors: readonly Actor[],
  { determiners }: SpeechWords,
  heading: boolean,
): Coordination[] {
  const parts = partsOf(actors);
  const found: Coordination[] = [];
  let run: Part[] = [];
  let and = '';
  const close = () => {
    const matching = alike(run);
    if (and && matching.length > 1)
      found.push({ parts: matching, from: matching[0]!.from, to: matching.at(-1)!.to, and });
    run = [];
    and = '';
  };
  for (const part of parts) {
    const last = run.at(-1);
    const link = last ? linkBetween(tokens, last.to, part.from, determiners) : null;
    const pairInHeadline = link === ',' && heading && last?.from === 0;
    const breaks = link === null || (link === ',' && and !== '') || (link === ', and' && run.length < 2);
    if (breaks || run.length === LONGEST) close();
    else if (link !== ',') and = tokens.slice(last!.to, part.from).find(({ norm }) => AND.has(norm))!.norm;
    else if (pairInHeadline && last.head.entity && part.head.entity) and = 'and';
    run.push(part);
  }
  close();
  return found;
}

function partsOf(actors: readonly Actor[]): Part[] {
  const parts: Part[] = [];
  for (const head of actors) {
    const last = parts.at(-1);
    if (last && head.from <= last.to && head.kind !== 'pronoun' && last.head.kind !== 'pronoun') {
      const owned = last.head.possessive && head.kind === 'description';
      parts[parts.length - 1] = { from: last.from, to: head.to, head, owned: owned || head.possessive };
    } else parts.push({ from: head.from, to: head.to, head, owned: head.possessive });
  }
  return parts;
}

function linkBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  determiners: ReadonlySet<string>,
): ',' | 'and' | ', and' | null {
  let at = from;
  if (tokens[at]?.norm === '(') {
    const closing = tokens.slice(at, at + BRACKET).findIndex(({ norm }) => norm === ')');
    if (closing > 0) at += closing + 1;
  }
  const end = to > at + 1 && determiners.has(tokens[to - 1]!.norm) ? to - 1 : to;
  const between = tokens.slice(at, Math.min(end, at + 3)).map(({ norm }) => (AND.has(norm) ? 'and' : norm));
  const link = end - at > 2 ? '' : between.join(' ');
  return link === ',' || link === 'and' || link === ', and' ? link : null;
}

/** "In Bree, Ann Lee and Bo Hale": a place is not joined to people. */
function alike(parts: readonly Part[]): Part[] {
  const sort = sortOf(parts.at(-1)?.head);
  const odd = parts.findLastIndex(({ head }) => {
    const other = sortOf(head);
    return other !== null && sort !== null && other !== sort;
  });
  return parts.slice(odd + 1);
}

/** People, or states and bodies; null where it cannot be told. */
function sortOf(head: Actor | undefined): 'person' | 'body' | null {
  const kind = head?.entity?.kind;
  return kind === 'person' ? 'person' : kind === 'place' || kind === 'group' ? 'body' : null;
}

/** Whether a clause begins with the token: "that Ann Lee and Bo Hale", "on Friday the two". */
export function beginsClause(tokens: readonly Token[], from: number, { determiners, between }: SpeechWords): boolean {
  const at = determiners.has(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1;
  const before = tokens[at];
  return (
    !before ||
    before.kind === 'mark' ||
    CONJUNCTIONS.has(before.norm) ||
    between.has(before.norm) ||
    isDate(before.norm)
  );
}

function isDate(norm: string): boolean {
  return isWeekday(norm) || /^\d+$/.test(norm);
}

/** "said Ann Lee and Bo Hale.", "according to Ann Lee and Bo Hale": not "said Ann Lee and Bo Hale left". */
export function followsCue(tokens: readonly Token[], { from, to }: Coordination, speech: SpeechWords): boolean {
  const before = tokens[speech.determiners.has(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1]?.norm ?? '';
  const cue = speech.verbs.has(before) || speech.accordingTo.some((phrase) => phrase.split(' ').at(-1) === before);
  const after = tokens[to];
  const ends = !after || after.kind === 'mark' || speech.prepositions.has(after.norm) || speech.between.has(after.norm);
  return cue && ends;
}
