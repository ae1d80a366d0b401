import { app as words } from '../../src/words/app.ts';
import { readInput } from '../../src/read/input.ts';
import { UnreadableError } from '../../src/read/unreadable.ts';
import '../all-sources/all-sources.ts';
import '../linear/linear.ts';
import '../quotes/quotes.ts';
import '../search/search.ts';
import '../side-by-side/side-by-side.ts';
import './app.ts';
import { compareInWorker } from './comparing.ts';
import { samplesBy } from './samples.ts';
import type { Ports } from './session.ts';

/** A page in a file is taken apart by the browser, in a document of its own that runs and loads nothing. */
async function read(bytes: Uint8Array, source: string) {
  try {
    return await readInput(bytes, source, (html) => new DOMParser().parseFromString(html, 'text/html'));
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
