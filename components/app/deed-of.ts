import { sigilOf } from '../../src/identity.ts';
import type { Article } from '../../src/model.ts';
import { blockAt, referenceTo, referenceToSentences } from '../corrections/reference.ts';
import * as shared from '../state/requests.ts';
import type { Deed } from './deed.ts';
import { BringBackRequest } from './requests.ts';
import { currentComparison, type Snapshot } from './snapshot.ts';

/** What a request does to the work, told by the snapshot in which it is asked; null for all that changes only what is shown. */
export function deedOf(request: Event, snapshot: Snapshot): Deed | null {
  const { entries } = snapshot;
  if (request instanceof shared.OptionsRequest) return { do: 'threshold' };
  if (request instanceof shared.DetailsRequest) return { do: 'details', sigil: sigilOf(request.article) };
  if (request instanceof shared.MoveRequest) return { do: 'move', sigil: sigilOf(request.from) };
  if (request instanceof shared.RemoveRequest) return { do: 'remove', sigils: [sigilOf(request.article)] };
  if (request instanceof shared.ClearRequest) return { do: 'remove', sigils: entries.map((_, index) => sigilOf(index)) };
  if (request instanceof BringBackRequest) return { do: 'bring-back' };
  return correctionDeed(request, currentComparison(snapshot)?.articles ?? []);
}

function correctionDeed(request: Event, articles: readonly Article[]): Deed | null {
  if (request instanceof shared.CorrectRequest) return askedDeed(request.asked, articles);
  if (request instanceof shared.CountRequest) return { do: 'count', sigil: sigilOf(request.article), count: request.count };
  if (request instanceof shared.RoleRequest) return placed(articles[request.article], request.start, (at) => ({ do: 'role', at, role: request.role }));
  if (request instanceof shared.NoteRequest) {
    const [first] = request.at;
    return first ? placed(articles[first.article], first.start, (at) => ({ do: 'note', at })) : null;
  }
  if (request instanceof shared.EditNoteRequest) return { do: request.text.trim() === '' ? 'drop-note' : 'edit-note' };
  if (request instanceof shared.ReasonRequest) return { do: 'reason' };
  return request instanceof shared.UncorrectRequest ? { do: 'uncorrect' } : null;
}

function askedDeed(asked: shared.Asked, articles: readonly Article[]): Deed | null {
  const reference = ({ article, sentences }: shared.Sentences) => referenceToSentences(articles[article]!, sentences);
  if (articles.length === 0) return null;
  if (asked.kind !== 'alone') return { do: asked.kind, of: [asked.a, ...asked.b].map(reference) };
  return { do: 'alone', at: reference(asked.at), other: asked.other === null ? null : sigilOf(asked.other) };
}

function placed(article: Article | undefined, start: number, deed: (at: ReturnType<typeof referenceTo>) => Deed): Deed | null {
  return article ? deed(referenceTo(article, [blockAt(article, start)])) : null;
}
