import { app as words } from '../../src/words/app.ts';
import { readInput } from '../../src/read/input.ts';
import { UnreadableError } from '../../src/read/unreadable.ts';
import '../all-sources/all-sources.ts';
import '../classroom/classroom.ts';
import { isSharedTo, onLaunch, takeShared } from '../keeping/offline/handed-in.ts';
import { keepOffline } from '../keeping/offline/new-version.ts';
import '../linear/linear.ts';
import '../quotes/quotes.ts';
import '../search/search.ts';
import '../side-by-side/side-by-side.ts';
import { takeHandedOver } from '../start/hand-over/open-tabs.ts';
import './app.ts';
import { AddRequest } from '../state/requests.ts';
import { compareInWorker } from './comparing.ts';
import { samplesBy } from './samples.ts';
import type { Ports } from './session.ts';
import { inertDocument, ownScript } from './trusted.ts';

async function read(bytes: Uint8Array, source: string) {
  try {
    return await readInput(bytes, source, inertDocument);
  } catch (fault) {
    throw fault instanceof UnreadableError ? fault : new Error(words.unreadable, { cause: fault });
  }
}

const ports: Ports = {
  read,
  compare: (inputs, { options, ...host }) => compareInWorker(inputs, options, host),
  samples: () => samplesBy(read),
};

const app = document.querySelector('sd-app')!;
const add = (added: readonly File[] | string | null) => added && app.dispatchEvent(new AddRequest(added));
const isShared = isSharedTo();
app.ports = ports;
await app.updateComplete;
if (isShared) add(await takeShared());
onLaunch(add);
takeHandedOver(add);
// While developing, files kept from an earlier visit would stand for the newest.
if (import.meta.env.PROD) void keepOffline(ownScript('./service-worker.js'), (changeOver) => (app.newVersion = changeOver));
