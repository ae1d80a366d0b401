import { beforeEach, describe, expect, it } from 'vitest';
import { Session } from '../../components/app/session.ts';
import { saidOf } from '../../components/app/said-of.ts';
import { historyStroke } from '../../components/app/keys.ts';
import { correctedEntries } from '../../components/app/corrected-entries.ts';
import type { Snapshot } from '../../components/app/snapshot.ts';
import {
  AddRequest, ClearRequest, CorrectRequest, CountRequest, DetailsRequest, EditNoteRequest, HistoryRequest, MoveRequest, NoteRequest, OptionsRequest,
  ReasonRequest, RemoveRequest, RoleRequest, SamplesRequest, ShowRequest, UncorrectRequest,
} from '../../components/state/requests.ts';
import { BringBackRequest } from '../../components/app/requests.ts';
import { compare } from '../../src/compare.ts';
import { saveComparison } from '../../src/save/open.ts';
import { input, ports, snapshotOf } from './app-helpers.ts';

const THREE = [input('First\nShared.\n# Menu', { source: 'a.txt' }), input('Second\nShared.', { source: 'b.txt' }), input('Third\nShared.', { source: 'c.txt' })];
const settled = () => new Promise((resolve) => setTimeout(resolve));

let session: Session;
let compared = 0;
function open(first: Snapshot = snapshotOf(THREE)): void {
  compared = 0;
  const { compare: answer } = ports();
  session = new Session(ports({ compare: (...given) => (compared++, answer(...given)) }), () => undefined, first);
}
async function ask(request: Event): Promise<string | null> {
  const before = session.snapshot;
  await session.ask(request);
  await settled();
  return saidOf(before, session.snapshot);
}
const undo = () => ask(new HistoryRequest('undo'));
const redo = () => ask(new HistoryRequest('redo'));
const link = new CorrectRequest({ kind: 'match', a: { article: 0, sentences: [0] }, b: [{ article: 1, sentences: [1] }] });
const work = () => JSON.stringify([session.snapshot.entries, session.snapshot.options, session.snapshot.corrections, session.snapshot.notes, session.snapshot.origin]);

describe('the session', () => {
  beforeEach(() => open());

  it('compares anew with a correction, and says what was done', async () => {
    expect(await ask(link)).toBe('Done: link of A headline and B 1');
    expect(compared).toBe(1);
    expect(session.snapshot.compared!.comparison.corrections).toMatchObject([{ kind: 'match', a: [{ words: 'First', source: 'a.txt' }], b: [{ words: 'Shared.', source: 'b.txt' }] }]);
  });

  it.each<[string, Event, string | null]>([
    ['a link', link, 'Undone: link of A headline and B 1'],
    ['an unlinking', new CorrectRequest({ kind: 'unlink', a: { article: 0, sentences: [1] }, b: [{ article: 1, sentences: [1] }, { article: 2, sentences: [1] }] }), 'Undone: unlinking of A 1, B 1, and C 1'],
    ['a sentence without a match', new CorrectRequest({ kind: 'alone', at: { article: 1, sentences: [1] }, other: 2 }), 'Undone: B 1 has no match in C'],
    ['a role', new RoleRequest(1, 7, 'caption'), 'Undone: B 1 is a caption'],
    ['a line set aside', new RoleRequest(1, 7, 'furniture'), 'Undone: B 1 is set aside'],
    ['a count', new CountRequest(2, 'never'), 'Undone: C is set apart'],
    ['details', new DetailsRequest(0, { publisher: 'The Courier' }), 'Undone: details of A'],
    ['a move', new MoveRequest(2, 0), 'Undone: move of C'],
    ['a removal', new RemoveRequest(1), 'Undone: removal of B'],
    ['a start over', new ClearRequest(), 'Undone: removal of A, B, and C'],
    ['the samples', new SamplesRequest(), 'Undone: opening of the samples'],
    ['an added article', new AddRequest('Fourth\nShared.'), 'Undone: 1 article added'],
    ['a threshold', new OptionsRequest({ threshold: 0.9 }), 'Undone: how sure a match must be'],
    ['a note', new NoteRequest([{ article: 1, start: 7, end: 14 }], 'Ask.'), 'Undone: note on B 1'],
  ])('undoes %s and does it again', async (_, request, said) => {
    const before = work();
    await ask(request);
    const after = work();
    expect(after).not.toBe(before);
    expect([await undo(), work()]).toEqual([said, before]);
    expect([(await redo())?.replace('Redone', 'Undone'), work()]).toEqual([said, after]);
  });

  it('undoes changes of what was written, and its removal', async () => {
    await ask(link);
    await ask(new NoteRequest([{ article: 1, start: 7, end: 14 }], 'Ask.'));
    for (const request of [new ReasonRequest(0, 'Because.'), new EditNoteRequest(0, 'Ask again.'), new EditNoteRequest(0, ''), new UncorrectRequest(0)]) {
      const before = work();
      await ask(request);
      expect(work()).not.toBe(before);
      await undo();
      expect(work()).toBe(before);
    }
  });

  it('leads from twenty corrections back to the bytes of the first comparison', async () => {
    const engine = (inputs: Parameters<typeof compare>[0], { options }: { options: Parameters<typeof compare>[1] }) => compare(inputs, options);
    const texts = [
      'The harbour bridge opened on Sunday after three years of work.\n\nThe mayor, Anna Keller, cut the ribbon at noon.\n\nTickets for the ferry will cost 12 euros.',
      'After three years of work the harbour bridge was opened on Sunday.\n\nA bakery next to the bridge gave away bread.\n\nTickets for the ferry are to cost 12 euros.',
    ];
    session = new Session(ports({ compare: engine }), () => undefined);
    for (const text of texts) await session.ask(new AddRequest(text));
    const done = () => expect.poll(() => session.snapshot.progress === null && session.snapshot.compared?.keys.length === 2).toBe(true);
    const bytes = () => saveComparison(session.snapshot.compared!.comparison);
    await done();
    const first = bytes();
    for (let step = 0; step < 20; step++) {
      const kind = step % 2 === 0 ? 'match' : 'unlink';
      await session.ask(new CorrectRequest({ kind, a: { article: 0, sentences: [step % 3] }, b: [{ article: 1, sentences: [(step >> 1) % 3] }] }));
      await done();
    }
    expect(bytes()).not.toBe(first);
    for (let step = 0; step < 20; step++) await session.ask(new HistoryRequest('undo'));
    await done();
    expect(bytes()).toBe(first);
  });

  it('keeps what is shown when it undoes what the reader did to the work', async () => {
    await ask(link);
    await ask(new ShowRequest({ view: 'all-sources', base: 2 }));
    await undo();
    expect(session.snapshot.state).toMatchObject({ view: 'all-sources', base: 2 });
  });

  it('gives up what was undone when something else is done', async () => {
    await ask(link);
    await undo();
    await ask(new CountRequest(2, 'never'));
    expect(session.snapshot.future).toEqual([]);
    expect(await redo()).toBeNull();
  });

  it('does nothing where there is nothing to undo', async () => {
    const before = session.snapshot;
    expect([await undo(), await redo(), session.snapshot === before]).toEqual([null, null, true]);
  });

  it('writes notes and reasons down without comparing anew', async () => {
    await ask(link);
    await ask(new NoteRequest([{ article: 1, start: 7, end: 14 }], 'Ask.'));
    await ask(new ReasonRequest(0, ' Same day. '));
    expect(compared).toBe(1);
    expect(session.snapshot.compared!.comparison).toMatchObject({
      corrections: [{ reason: 'Same day.' }],
      notes: [{ text: 'Ask.', places: [{ article: 1, start: 7, end: 14 }] }],
    });
  });

  it('takes back no other correction when it is asked twice before it stands', async () => {
    await ask(link);
    await ask(new CorrectRequest({ kind: 'unlink', a: { article: 0, sentences: [1] }, b: [{ article: 1, sentences: [1] }] }));
    void session.ask(new UncorrectRequest(0));
    void session.ask(new UncorrectRequest(0));
    await settled();
    expect(session.snapshot.corrections.map(({ kind }) => kind)).toEqual(['unlink']);
  });

  it('keeps a correction in place of one that it overrules', async () => {
    await ask(link);
    await ask(new CorrectRequest({ kind: 'unlink', a: { article: 0, sentences: [0] }, b: [{ article: 1, sentences: [1] }] }));
    expect(session.snapshot.corrections.map(({ kind }) => kind)).toEqual(['unlink']);
    await ask(new RoleRequest(1, 7, 'caption'));
    await ask(new RoleRequest(1, 7, 'paragraph'));
    expect(session.snapshot.corrections).toMatchObject([{ kind: 'unlink' }, { kind: 'role', role: 'paragraph' }]);
  });

  it('keeps corrections of an article that is removed, and takes those of a whole set away with it', async () => {
    await ask(link);
    await ask(new RemoveRequest(1));
    expect(session.snapshot.compared!.comparison.corrections[0]!.state).toBe('article-gone');
    await ask(new BringBackRequest());
    await ask(new ClearRequest());
    expect(session.snapshot.corrections).toEqual([]);
    await ask(new BringBackRequest());
    expect(session.snapshot.corrections).toHaveLength(1);
  });

  it('tells the list of articles which lines are put back and what counts', async () => {
    await ask(new RoleRequest(0, 14, 'paragraph'));
    await ask(new CountRequest(2, 'always'));
    expect(correctedEntries(session.snapshot).map(({ input: { roles, count } }) => [roles, count])).toEqual([
      [[{ start: 14, role: 'paragraph' }], undefined],
      [undefined, undefined],
      [undefined, 'always'],
    ]);
    await ask(new CountRequest(2, 'auto'));
    expect(session.snapshot.corrections.map(({ kind }) => kind)).toEqual(['role']);
  });
});

describe('the strokes for undo and redo', () => {
  const stroke = (key: string, more: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing', boolean>>) =>
    historyStroke({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more });

  it.each([
    ['Ctrl Z', stroke('z', { ctrlKey: true }), 'undo'],
    ['Cmd Z', stroke('z', { metaKey: true }), 'undo'],
    ['Ctrl Shift Z', stroke('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    ['Ctrl Y', stroke('y', { ctrlKey: true }), 'redo'],
    ['Z', stroke('z', {}), null],
    ['Ctrl Alt Z', stroke('z', { ctrlKey: true, altKey: true }), null],
    ['Cmd Y', stroke('y', { metaKey: true }), null],
  ])('%s', (_, found, way) => {
    expect(found).toBe(way);
  });
});
