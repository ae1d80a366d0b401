import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Word } from '../words/word.ts';

/** Words a phrase of saying reaches to either side of its verb at most; longer ones have taken in something else. */
const REACH = 10;

/** Indexes of the words that say who says it and how sure. */
export function attributionsIn(words: readonly Word[], lexicon: Lexicon): Set<number> {
  const result = new Set<number>();
  words.forEach((word, i) => {
    if (word.quoted) return;
    if (word.role === 'certainty') result.add(i);
    if (word.role !== 'saying') return;
    for (let k = leftEnd(words, i, lexicon); k < rightEnd(words, i, lexicon); k++) result.add(k);
  });
  return result;
}

const opens = (w: Word): boolean => /[^'’\-.]/u.test(w.before);

function leftEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let from = at;
  if (/^(according|citing|adding|saying|calling|telling|claiming)$/.test(words[at]!.form)) return at;
  while (from > 0 && at - from < REACH && !opens(words[from]!) && !words[from - 1]!.quoted && !/^(that|and|but|as|because|when|after)$/.test(words[from - 1]!.form)) from--;
  return from;
}

function rightEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let to = at + 1;
  const free = /^(according|citing)$/.test(words[at]!.form);
  const prep = /^(in|on|at|to|during|through|by|via|late|early)$/;
  const stop = (i: number) => i >= words.length || opens(words[i]!) || words[i]!.quoted;
  if (free) { while (!stop(to) && to - at < REACH) to++; return to; }
  // time and "in a statement"
  while (!stop(to)) {
    const w = words[to]!;
    if (w.form === 'that') return to + 1;
    if (lexicon.calendar.has(w.form) || w.role === 'source') { to++; continue; }
    if (prep.test(w.form)) {
      let k = to + 1;
      while (!stop(k) && k - to < 6 && words[k]!.role !== 'source' && !lexicon.calendar.has(words[k]!.form) && words[k]!.form !== 'that') k++;
      const end = !stop(k) && (words[k]!.role === 'source' || lexicon.calendar.has(words[k]!.form)) ? k + 1 : stop(k) ? k : !stop(k) && words[k]!.form === 'that' ? k : -1;
      if (end < 0) break;
      to = end; continue;
    }
    break;
  }
  return to;
}
