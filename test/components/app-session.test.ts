import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleInput, CompareOptions, Comparison, Progress } from '../../src/model.ts';
import { BringBackRequest, CompareRequest, DraftRequest, FaultSeenRequest } from '../../components/app/requests.ts';
import { saidOf } from '../../components/app/said-of.ts';
import { Session, type Ports } from '../../components/app/session.ts';
import { currentComparison, FIRST_SNAPSHOT, type Snapshot } from '../../components/app/snapshot.ts';
import {
  AddRequest, ClearRequest, CountRequest, DetailsRequest, MoveRequest, OptionsRequest, RemoveRequest, RoleRequest, SamplesRequest, ShowRequest, StepRequest,
} from '../../components/state/requests.ts';
import { comparisonOf, input, ports, snapshotOf } from './app-helpers.ts';

const THREE = [input('First\nShared.'), input('Second\nShared.'), input('Third\nShared.')];
const file = (name: string, text: string) => new File([text], name);
const settled = () => new Promise((resolve) => setTimeout(resolve));

let session: Session;
function open(first: Snapshot = FIRST_SNAPSHOT, more: Partial<Ports> = {}): Session {
  session = new Session(ports(more), () => undefined, first);
  return session;
}
const titles = () => session.snapshot.entries.map(({ input: { text } }) => text.split('\n')[0]);
const faults = () => session.snapshot.faults.map(({ name, after }) => [name, after]);

describe('putting articles in', () => {
  beforeEach(() => void open());

  it('makes two pasted texts a comparison', async () => {
    await session.ask(new AddRequest('One\nShared.', 'The Courier'));
    await session.ask(new AddRequest('Two\nShared.'));
    await settled();
    expect(currentComparison(session.snapshot)?.articles.map(({ publisher, source }) => [publisher, source])).toEqual([
      ['The Courier', 'Pasted article 1'],
      [null, 'Pasted article 2'],
    ]);
    expect(session.snapshot).toMatchObject({ origin: 'own', state: { view: 'articles', left: 0, right: 1 }, progress: null });
  });

  it('keeps files in their order and says which one failed, at its place', async () => {
    await session.ask(new AddRequest([file('a.txt', 'A'), file('bad.txt', 'broken'), file('c.txt', 'C')]));
    expect(titles()).toEqual(['A', 'C']);
    expect(faults()).toEqual([['bad.txt', 1]]);
    expect(session.snapshot.faults[0]!.error.message).toBe('This file holds no text. Try pasting the article.');
  });

  it('changes nothing else when a file fails', async () => {
    const draft = { text: 'half an article', publisher: '' };
    await session.ask(new DraftRequest(draft));
    await session.ask(new AddRequest([file('bad.txt', 'broken')]));
    expect(session.snapshot).toMatchObject({ entries: [], draft, origin: 'none', reading: 0, state: FIRST_SNAPSHOT.state });
    expect(faults()).toEqual([['bad.txt', null]]);
  });

  it('reads a paste by its markup, and by its text where the markup cannot be read', async () => {
    await session.ask(new AddRequest('One', '', '<p>Marked</p>'));
    await session.ask(new AddRequest('Two', '', 'broken'));
    expect(titles()).toEqual(['<!--StartFragment--><p>Marked</p>', 'Two']);
    expect(faults()).toEqual([]);
  });

  it('keeps a pasted text that could not be read', async () => {
    const draft = { text: 'broken', publisher: '' };
    await session.ask(new DraftRequest(draft));
    await session.ask(new AddRequest('broken'));
    expect(session.snapshot.draft).toEqual(draft);
    await session.ask(new AddRequest('whole'));
    expect(session.snapshot.draft.text).toBe('');
  });

  it('puts a message away', async () => {
    await session.ask(new AddRequest([file('bad.txt', 'broken')]));
    await session.ask(new FaultSeenRequest(session.snapshot.faults[0]!.key));
    expect(faults()).toEqual([]);
  });

  it('takes the same file twice', async () => {
    await session.ask(new AddRequest([file('a.txt', 'A'), file('a.txt', 'A')]));
    expect(titles()).toEqual(['A', 'A']);
  });

  it('lets the reader’s own articles take the place of the samples from the start page, and join them from the list', async () => {
    await session.ask(new SamplesRequest());
    await session.ask(new ShowRequest({ view: 'articles' }));
    await session.ask(new AddRequest('Mine'));
    expect(session.snapshot.entries).toHaveLength(4);
    await session.ask(new SamplesRequest());
    await session.ask(new ShowRequest({ view: 'start' }));
    await session.ask(new AddRequest('Mine'));
    expect(titles()).toEqual(['Mine']);
  });

  it('leaves a class where it is, and names no outlet to it', async () => {
    const classroom = { isOpen: true, veiled: [0, 1, 2], marking: 'tool' as const, own: [] };
    const { snapshot } = open(snapshotOf(THREE, { origin: 'own', state: { ...FIRST_SNAPSHOT.state, view: 'all-sources', classroom } }));
    await session.ask(new AddRequest([file('a.txt', 'Another'), file('b.txt', 'One more')]));
    expect(session.snapshot.state).toMatchObject({ view: 'all-sources', classroom: { veiled: [0, 1, 2, 3, 4] } });
    expect(saidOf(snapshot, session.snapshot)).toMatch(/2 articles added/);
  });

  it('begins without the names of the samples hidden', async () => {
    open(snapshotOf(THREE, { origin: 'samples', state: { ...FIRST_SNAPSHOT.state, view: 'start', classroom: { isOpen: true, veiled: [0], marking: 'own', own: [] } } }));
    await session.ask(new AddRequest('Mine'));
    expect(session.snapshot.state).toMatchObject({ view: 'articles', classroom: { isOpen: false, veiled: [], marking: 'tool' } });
  });
});

describe('changing articles', () => {
  beforeEach(() => void open(snapshotOf(THREE, { state: { ...FIRST_SNAPSHOT.state, view: 'articles', left: 0, right: 2, base: 2 } })));

  it('moves one, and what is in view stays in view', async () => {
    await session.ask(new MoveRequest(2, 0));
    expect(titles()).toEqual(['Third', 'First', 'Second']);
    expect(session.snapshot.state).toMatchObject({ left: 1, right: 0, base: 0 });
  });

  it('removes one and brings it back', async () => {
    await session.ask(new RemoveRequest(2));
    expect(titles()).toEqual(['First', 'Second']);
    expect(session.snapshot.state).toMatchObject({ left: 0, right: 1, base: 0 });
    await session.ask(new BringBackRequest());
    expect(titles()).toEqual(['First', 'Second', 'Third']);
    expect(session.snapshot.putAway).toBeNull();
  });

  it('starts over, and brings all back with what was added since', async () => {
    await session.ask(new ClearRequest());
    expect(session.snapshot).toMatchObject({ entries: [], origin: 'none', state: { view: 'start' } });
    await session.ask(new AddRequest('New'));
    await session.ask(new BringBackRequest());
    expect(titles()).toEqual(['First', 'Second', 'Third', 'New']);
  });

  it('gives a line another role', async () => {
    await session.ask(new RoleRequest(1, 7, 'furniture'));
    await session.ask(new RoleRequest(1, 7, 'paragraph'));
    await settled();
    expect(session.snapshot.corrections).toMatchObject([{ kind: 'role', at: { start: 7, words: 'Shared.' }, role: 'paragraph' }]);
    expect(session.snapshot.compared!.comparison.articles[1]!.blocks[1]!.role).toBe('paragraph');
  });

  it('sets details, and takes them back with an empty word', async () => {
    await session.ask(new DetailsRequest(0, { publisher: 'The Courier', title: 'T' }));
    await session.ask(new DetailsRequest(0, { title: '' }));
    expect(session.snapshot.entries[0]!.input.given).toEqual({ publisher: 'The Courier' });
  });

  it('counts one and sets one apart', async () => {
    await session.ask(new CountRequest(1, 'never'));
    await settled();
    expect(session.snapshot.compared!.comparison.articles[1]!.setApart).toBe(true);
  });

  it('never changes a snapshot in place', async () => {
    const before = session.snapshot;
    const copy = structuredClone(before);
    await session.ask(new MoveRequest(0, 1));
    await session.ask(new RemoveRequest(0));
    await session.ask(new ShowRequest({ current: 'a1' }));
    expect(before).toEqual(copy);
  });
});

describe('showing', () => {
  const state = { ...FIRST_SNAPSHOT.state, view: 'side-by-side', left: 0, right: 1, current: 'a0' } as const;
  beforeEach(() => void open(snapshotOf(THREE, { state })));

  it('puts the other article on the other side when one would meet itself', async () => {
    await session.ask(new ShowRequest({ right: 0 }));
    expect(session.snapshot.state).toMatchObject({ left: 1, right: 0, current: 'a0' });
  });

  it('forgets the place in a pair that is no longer shown', async () => {
    await session.ask(new ShowRequest({ right: 2 }));
    expect(session.snapshot.state).toMatchObject({ left: 0, right: 2, current: null });
  });

  it('shows no comparison of fewer than two articles', async () => {
    open(snapshotOf(THREE.slice(0, 1)));
    await session.ask(new ShowRequest({ view: 'all-sources' }));
    expect(session.snapshot.state.view).toBe('articles');
  });

  it('steps to the next difference', async () => {
    await session.ask(new StepRequest(-1));
    expect(session.snapshot.state.current).toBe('b0');
  });
});

describe('comparing', () => {
  interface Started {
    readonly inputs: readonly ArticleInput[];
    readonly options: Partial<CompareOptions>;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
    readonly finish: (comparison: Comparison) => void;
    readonly fail: (error: Error) => void;
  }
  let started: Started[];
  const compare: Ports['compare'] = (inputs, { options, signal, onProgress }) =>
    new Promise((finish, fail) => void started.push({ inputs, options, signal, onProgress, finish, fail }));
  beforeEach(() => {
    started = [];
    open(snapshotOf(THREE, { compared: null }), { compare });
  });

  it('is stopped by a newer request, and what the older still says is not heard', async () => {
    await session.ask(new MoveRequest(0, 2));
    await session.ask(new RemoveRequest(0));
    const [older, newer] = started;
    expect([older!.signal.aborted, newer!.signal.aborted]).toEqual([true, false]);
    newer!.finish(comparisonOf(newer!.inputs));
    older!.finish(comparisonOf(older!.inputs));
    await settled();
    expect(currentComparison(session.snapshot)?.articles).toHaveLength(2);
  });

  it('says how far it is', async () => {
    await session.ask(new CompareRequest());
    started[0]!.onProgress({ stage: 'align', done: 2, total: 6 });
    expect(session.snapshot.progress).toEqual({ stage: 'align', done: 2, total: 6 });
  });

  it('keeps the comparison at hand while the same articles are compared anew', async () => {
    open(snapshotOf(THREE), { compare });
    await session.ask(new CountRequest(0, 'always'));
    expect(currentComparison(session.snapshot)).not.toBeNull();
    await session.ask(new MoveRequest(0, 1));
    expect(currentComparison(session.snapshot)).toBeNull();
  });

  it('begins anew with other options, while the comparison at hand stays in view', async () => {
    open(snapshotOf(THREE), { compare });
    await session.ask(new OptionsRequest({ threshold: 0.25 }));
    expect(started.map(({ options }) => options)).toEqual([{ threshold: 0.25 }]);
    expect(currentComparison(session.snapshot)!.options.threshold).toBe(0.5);
    started[0]!.finish({ ...comparisonOf(THREE), options: { threshold: 0.25 } });
    await settled();
    expect(currentComparison(session.snapshot)!.options.threshold).toBe(0.25);
  });

  it('keeps the options when the articles change, until they are given back to the engine', async () => {
    open(snapshotOf(THREE), { compare });
    await session.ask(new OptionsRequest({ threshold: 0.8 }));
    await session.ask(new RemoveRequest(0));
    await session.ask(new OptionsRequest({}));
    await session.ask(new OptionsRequest({}));
    expect(started.map(({ options }) => options)).toEqual([{ threshold: 0.8 }, { threshold: 0.8 }, {}]);
  });

  it('says why it stopped, and can be asked again', async () => {
    await session.ask(new CompareRequest());
    started[0]!.fail(new Error('no memory left'));
    await settled();
    expect(session.snapshot).toMatchObject({ failure: 'no memory left', progress: null });
    await session.ask(new CompareRequest());
    expect(session.snapshot.failure).toBeNull();
    expect(started).toHaveLength(2);
  });

  it('does not start when nothing about the articles changes', async () => {
    await session.ask(new ShowRequest({ view: 'articles' }));
    await session.ask(new MoveRequest(0, 0));
    expect(started).toHaveLength(0);
  });

  it('tells the page about each new snapshot', async () => {
    const changed = vi.fn();
    session = new Session(ports({ compare }), changed, snapshotOf(THREE));
    await session.ask(new ShowRequest({ view: 'articles' }));
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
