import { anchorOf, plain, refOf, withCorrection } from '../../src/correct/correct.ts';
import type { Article, Comparison, Correction } from '../../src/model.ts';
import { CorrectRequest, CountRequest, EditNoteRequest, NoteRequest, ReasonRequest, RoleRequest, UncorrectRequest, type Asked, type Sentences } from '../state/requests.ts';
import { currentComparison, type Snapshot } from './snapshot.ts';

/** The snapshot after a reader's correction or note; null where the request asks for none. */
export function correctedBy(snapshot: Snapshot, request: Event): Snapshot | null {
  if (request instanceof UncorrectRequest) return withoutCorrection(snapshot, request.index);
  if (request instanceof ReasonRequest) return withReason(snapshot, request);
  if (request instanceof EditNoteRequest) return withNote(snapshot, request);
  if (!ASKS_BY_INDEX.some((kind) => request instanceof kind)) return null;
  const comparison = currentComparison(snapshot);
  return comparison ? withAsked(snapshot, request, comparison) : snapshot;
}

/** Requests that name articles and sentences by the indexes of the comparison in view. */
const ASKS_BY_INDEX = [CorrectRequest, CountRequest, RoleRequest, NoteRequest];

function withAsked(snapshot: Snapshot, request: Event, { articles }: Comparison): Snapshot {
  if (request instanceof CorrectRequest) return added(snapshot, askedFor(request.asked, articles), articles);
  if (request instanceof RoleRequest) return withRole(snapshot, request, articles);
  if (request instanceof CountRequest) return withCount(snapshot, request, articles);
  if (!(request instanceof NoteRequest) || request.at.length === 0) return snapshot;
  const at = request.at.map((place) => anchorOf(articles[place.article]!, place));
  return { ...snapshot, notes: [...snapshot.notes, { at, text: request.text }] };
}

/** The corrections that a request stands for: one for each article on the other side, or for each sentence that stands alone. */
function askedFor(asked: Asked, articles: readonly Article[]): Correction[] {
  const anchors = ({ article, sentences }: Sentences) => sentences.map((sentence) => anchorOf(articles[article]!, articles[article]!.sentences[sentence]!));
  if (asked.kind !== 'alone') return asked.b.map((side) => ({ kind: asked.kind, a: anchors(asked.a), b: anchors(side) }));
  const other = asked.other === null ? null : refOf(articles[asked.other]!);
  return anchors(asked.at).map((at) => ({ kind: 'alone', at, other }));
}

function withRole(snapshot: Snapshot, { article: index, start, role }: RoleRequest, articles: readonly Article[]): Snapshot {
  const article = articles[index];
  const block = article?.blocks.find((one) => one.start === start);
  return article && block ? added(snapshot, [{ kind: 'role', at: anchorOf(article, block), role }], articles) : snapshot;
}

/** Left to the engine, an article has no correction any more. */
function withCount(snapshot: Snapshot, { article: index, count }: CountRequest, articles: readonly Article[]): Snapshot {
  const article = articles[index];
  if (!article) return snapshot;
  if (count !== 'auto') return added(snapshot, [{ kind: 'count', article: refOf(article), count }], articles);
  return { ...snapshot, corrections: snapshot.corrections.filter((one) => one.kind !== 'count' || one.article.article !== article.id) };
}

function added(snapshot: Snapshot, corrections: readonly Correction[], articles: readonly Article[]): Snapshot {
  return { ...snapshot, corrections: corrections.reduce<readonly Correction[]>((list, one) => withCorrection(list, one, articles), snapshot.corrections) };
}

function withoutCorrection(snapshot: Snapshot, shown: number): Snapshot {
  const index = listed(snapshot, shown);
  return index < 0 ? snapshot : { ...snapshot, corrections: snapshot.corrections.toSpliced(index, 1) };
}

function withReason(snapshot: Snapshot, { index: shown, reason }: ReasonRequest): Snapshot {
  const index = listed(snapshot, shown);
  return index < 0 ? snapshot : { ...snapshot, corrections: snapshot.corrections.with(index, { ...snapshot.corrections[index]!, reason: reason.trim() }) };
}

/** Where a correction that the comparison in view lists stands now: while one is compared anew, the reader may have taken another back. */
function listed({ compared, corrections }: Snapshot, shown: number): number {
  const wanted = compared?.comparison.corrections[shown];
  return wanted ? corrections.findIndex((one) => JSON.stringify(plain(one)) === JSON.stringify(plain(wanted))) : -1;
}

function withNote(snapshot: Snapshot, { index, text }: EditNoteRequest): Snapshot {
  const { notes } = snapshot;
  if (!notes[index]) return snapshot;
  return { ...snapshot, notes: text.trim() === '' ? notes.toSpliced(index, 1) : notes.with(index, { ...notes[index], text: text.trim() }) };
}
