import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Word } from '../words/word.ts';

/** Words that a phrase of saying reaches to either side of its verb at most; a longer one has taken in something else. */
const REACH = 12;

/** The same for "according to", after which the whole clause names the source. */
const CLAUSE = 20;

/** Indexes of the words that say who says it and how sure: "the Kremlin said on Friday that", "in a statement", "may". */
export function attributionsIn(words: readonly Word[], lexicon: Lexicon): Set<number> {
  const result = new Set<number>();
  const add = (from: number, to: number) => {
    for (let k = from; k < to; k++) result.add(k);
  };
  words.forEach((word, i) => {
    if (word.quoted) return;
    if (word.role === 'certainty') add(i, i + 1);
    if (word.role === 'source') add(settingStart(words, i, lexicon), i + 1);
    if (word.role !== 'saying') return;
    if (lexicon.leads.has(word.form) || words[i - 1]?.quoted === true) add(i, clauseEnd(words, i, lexicon));
    else add(lexicon.participle.test(word.form) ? i : subjectStart(words, i, lexicon), settingEnd(words, i + 1, lexicon));
  });
  return result;
}

/** Whether punctuation or a quotation mark parts a word from the one before; dots and hyphens stand inside names. */
const opens = (word: Word | undefined): boolean => word === undefined || word.quoted || /[^'.-]/.test(word.before);

/** "[the joint statement] said": back to the start of the clause. */
function subjectStart(words: readonly Word[], verb: number, { joins }: Lexicon): number {
  let from = verb;
  while (from > 0 && verb - from < REACH && !opens(words[from]) && !words[from - 1]!.quoted && (!joins.has(words[from - 1]!.form) || isInNames(words, from - 1))) from--;
  return from;
}

/** Whether a joining word stands between names: "Chad and Mali said". */
function isInNames(words: readonly Word[], i: number): boolean {
  return words[i]!.role === 'light' && words[i - 1]?.role === 'fact' && words[i + 1]?.role === 'fact';
}

/** "according to [the text of the joint statement]", "“…,” said [the mayor]": on to the end of the clause, or to "that". */
function clauseEnd(words: readonly Word[], verb: number, { that }: Lexicon): number {
  let to = verb + 1;
  while (!opens(words[to]) && words[to]!.form !== that && to - verb < CLAUSE) to++;
  return joinsOn(words[to], that) ? to + 1 : to;
}

/** Whether a word is the "that" of what is said; some languages set a comma before it. */
const joinsOn = (word: Word | undefined, that: string): boolean => word?.form === that && !word.quoted && /^,?$/.test(word.before);

/** "said [in a statement on Friday that]": over times, sources and the places where they are, and the joining word. */
function settingEnd(words: readonly Word[], from: number, lexicon: Lexicon): number {
  let end = from;
  for (let to = from; to - from < REACH; to++) {
    if (joinsOn(words[to], lexicon.that)) return to + 1;
    if (opens(words[to]) || lexicon.joins.has(words[to]!.form)) return end;
    const { form, role } = words[to]!;
    if (role === 'source' || lexicon.calendar.has(form) || namesSpeaker(words, to, from, end, lexicon)) end = to + 1;
    else if (to === end && role !== 'light') return end;
    if (opens(words[to + 1]) && lexicon.places.has(words[from]!.form)) return to + 1;
  }
  return end;
}

/**
 * Whether a name goes on with a time or a name ("said Nov. [10]"), or follows a verb that has nothing before it ("said
 * [Ms. Ito]", "said the [minister]").
 */
function namesSpeaker(words: readonly Word[], i: number, from: number, end: number, { participle }: Lexicon): boolean {
  if (words[i]!.role !== 'fact') return false;
  if (i > from && i === end) return words[i - 1]!.role === 'fact';
  const verb = words[from - 1]!;
  return end === from && opens(verb) && !participle.test(verb.form) && words.slice(from, i).every(({ role }) => role === 'light');
}

/** "[in a written] statement": back to the small word that begins it, or else to the article: "[a joint] statement". */
function settingStart(words: readonly Word[], source: number, { places }: Lexicon): number {
  const place = lastBefore(words, source, 4, ({ form }) => places.has(form));
  const article = lastBefore(words, source, 3, ({ role }) => role !== 'plain');
  if (place !== null) return place;
  if (article === null) return source;
  return words[article]!.role === 'light' ? article : article + 1;
}

/** The last word of a kind at most `reach` words before another, in the same clause. */
function lastBefore(words: readonly Word[], index: number, reach: number, isWanted: (word: Word) => boolean): number | null {
  for (let i = index; i > 0 && index - i < reach && !opens(words[i]); i--) if (isWanted(words[i - 1]!)) return i - 1;
  return null;
}
