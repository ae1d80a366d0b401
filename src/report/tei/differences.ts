import type { Alignment, Article, Change, Comparison, Link, Place } from '../../model.ts';
import { pointersTo, sentenceId, textId, witnessId, type Pointers } from './pointers.ts';
import { container, element, type Xml } from '../xml.ts';

/** For each pair of sources: which sentences tell the same, and an entry for each place where their words differ. */
export function pairLists({ articles, alignments }: Comparison, pointers: Pointers): Xml[] {
  return alignments.flatMap((alignment) => [...linkList(alignment), ...differenceList(articles, alignment, pointers)]);
}

function linkList({ a, b, links }: Alignment): Xml[] {
  if (links.length === 0) return [];
  return [container('linkGrp', { type: 'links', domains: pointersTo([textId(a), textId(b)]) }, links.map((link) => linkElement(a, b, link)))];
}

/** `cert`: how likely a careful reader would accept it. */
function linkElement(a: number, b: number, link: Link): Xml {
  const ids = [...link.a.map((sentence) => sentenceId(a, sentence)), ...link.b.map((sentence) => sentenceId(b, sentence))];
  return element('link', { type: link.relation, subtype: link.moved ? 'moved' : null, cert: link.score.toFixed(3), target: pointersTo(ids) });
}

function differenceList(articles: readonly Article[], { a, b, links }: Alignment, pointers: Pointers): Xml[] {
  const changes = links.flatMap((link) => link.changes ?? []);
  if (changes.length === 0) return [];
  return [container('listApp', { type: 'differences', corresp: pointersTo([textId(a), textId(b)]) }, changes.map((change) => changeEntry(articles, a, b, change, pointers)))];
}

function changeEntry(articles: readonly Article[], a: number, b: number, { kind, ...change }: Change, pointers: Pointers): Xml {
  return element('app', { type: kind }, side(articles, { article: a, ...change.a }, pointers), side(articles, { article: b, ...change.b }, pointers));
}

/** Words and where they stand; where there are none, the place alone. */
function side(articles: readonly Article[], place: Place, pointers: Pointers): Xml {
  const [text, at] = [articles[place.article]!.text.slice(place.start, place.end), pointers.to(place)];
  const contents = text === '' ? (at === null ? [] : [element('ptr', { target: at })]) : [element('seg', { corresp: at }, text)];
  return element('rdg', { wit: pointersTo([witnessId(place.article)]) }, ...contents);
}
