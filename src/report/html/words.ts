import type { Mark, Run, Words } from '../contents/report.ts';
import { h, type Child, type Given, type Markup } from './markup.ts';
import { languageOf, unseen } from './parts.ts';

/** Words of an article in an element of their own language and direction. */
export function wordsIn(tag: string, words: Words, name: string | null = null): Markup {
  return h(tag, { class: name, ...languageOf(words) }, words.runs.map(runOf));
}

/** So many letters without a space; drawn in one piece, a line of a million of them takes a browser minutes. */
const ENDLESS = /\S{200}(?=\S)/gu;

/** The text with places in words without an end at which they may be broken. */
function breakable(text: string): Child[] {
  const pieces: Child[] = [];
  let from = 0;
  for (const { index, 0: { length } } of text.matchAll(ENDLESS)) {
    pieces.push(text.slice(from, index + length), h('wbr', {}));
    from = index + length;
  }
  return [...pieces, text.slice(from)];
}

function runOf({ text, quoted, mark }: Run): Given {
  const shown = mark ? markOf(text, mark) : breakable(text);
  return quoted ? h('q', {}, shown) : shown;
}

function markOf(text: string, { shape, spoken }: Mark): Markup {
  return h('mark', { class: shape }, breakable(text), unseen(spoken));
}
