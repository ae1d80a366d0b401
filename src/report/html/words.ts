import type { Mark, Run, Words } from '../contents/report.ts';
import { h, type Child, type Markup } from './markup.ts';
import { languageOf, unseen } from './parts.ts';

/** Words of an article in an element of their own language and direction. */
export function wordsIn(tag: string, words: Words, name: string | null = null): Markup {
  return h(tag, { class: name, ...languageOf(words) }, words.runs.map(runOf));
}

function runOf({ text, quoted, mark }: Run): Child {
  const shown = mark ? markOf(text, mark) : text;
  return quoted ? h('q', {}, shown) : shown;
}

function markOf(text: string, { shape, spoken }: Mark): Markup {
  return h('mark', { class: shape }, text, unseen(spoken));
}
