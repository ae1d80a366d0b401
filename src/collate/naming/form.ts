import type { Span } from '../../model.ts';
import { sentenceAt } from '../sayings/unit.ts';
import type { Source } from '../source.ts';

/** A short form in brackets behind a name belongs to it. */
const BRACKETS = /^\s?\((?:\p{Lu}\.?){2,8}\)/u;

/** What a group is said to be right behind its name: "Islamic State militant group". */
const HEAD = /^\s(?:(?:militant|terrorist|extremist|rebel|armed|jihadist|political|opposition|advocacy|Terror|islamistische|terroriste|armé) ?)?(?:group|movement|militia|militants|party|organi[sz]ation|fighters|coalition|alliance|Miliz|Gruppe|groupe|mouvement|grupo|movimiento)\b(?!['’-])/u;

/** A group's name with what belongs to it: "Islamic State (IS) militant group". */
export function extended({ article: { text, sentences } }: Source, { start, end }: Span): Span {
  const limit = sentences[sentenceAt(sentences, start)]?.end ?? text.length;
  const rest = text.slice(end, Math.min(limit, end + 60));
  const brackets = BRACKETS.exec(rest)?.[0].length ?? 0;
  const head = HEAD.exec(rest.slice(brackets))?.[0].length ?? 0;
  return { start, end: end + brackets + head };
}
