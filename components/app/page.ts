import { app as words } from '../../src/words/app.ts';
import { readInput } from '../../src/read/input.ts';
import { UnreadableError } from '../../src/read/unreadable.ts';
import '../all-sources/all-sources.ts';
import '../classroom/classroom.ts';
import '../linear/linear.ts';
import '../quotes/quotes.ts';
import '../search/search.ts';
import '../side-by-side/side-by-side.ts';
import './app.ts';
import { compareInWorker } from './comparing.ts';
import { samplesBy } from './samples.ts';
import type { Ports } from './session.ts';
import { inertDocument } from './trusted.ts';

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

document.querySelector('sd-app')!.ports = ports;
