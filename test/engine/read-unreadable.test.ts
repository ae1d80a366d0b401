import { afterEach, describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/decode.ts';
import { unreadable, type UnreadableError, type UnreadableFault } from '../../src/read/unreadable.ts';
import { openComparison } from '../../src/save/open.ts';
import * as english from '../../src/words/en/index.ts';
import { LANGUAGES, useLanguage, type Language } from '../../src/words/language.ts';
import { sayFault } from '../../src/words/say.ts';

const OTHERS = Object.keys(LANGUAGES).filter((tag) => tag !== 'en') as Language[];
const FAULTS = Object.keys(english.unreadable) as UnreadableFault[];

/** Values that are told apart in any sentence: numbers of three digits and names that no language has. */
function valuesOf(fault: UnreadableFault): (string | number)[] {
  if (fault === 'other-kind') return ['image', 'PNG'];
  const parameters = /^\(([^)]*)\)/.exec(String(english.unreadable[fault]))![1]!.split(',').map((name) => name.trim()).filter(Boolean);
  return parameters.map((name, i) => (['title', 'part', 'element', 'detail'].includes(name) ? `Xq${i}` : 701 + i));
}

function errorOf(fault: UnreadableFault): UnreadableError {
  return (unreadable as (fault: UnreadableFault, ...values: (string | number)[]) => UnreadableError)(fault, ...valuesOf(fault));
}

function thrownBy(run: () => unknown): Error {
  try {
    run();
  } catch (fault) {
    return fault as Error;
  }
  return expect.fail('it was read');
}

afterEach(() => useLanguage('en'));

describe('what is wrong with a file', () => {
  it('is said in English by the error itself', () => {
    expect(unreadable('too-large', 21, 20)).toMatchObject({ reason: 'too-large', message: 'The file is too large: 21 MB, and at most 20 MB can be read.' });
    expect(FAULTS.map((fault) => errorOf(fault)).filter((error) => sayFault(error) !== error.message)).toEqual([]);
  });

  it.each(OTHERS)('is said in %s, with all that it speaks of', async (language) => {
    await useLanguage(language);
    for (const error of FAULTS.map(errorOf)) {
      const said = sayFault(error);
      expect(said, error.fault).not.toBe(error.message);
      const missing = error.values.filter((value) => value !== 'image' && !said.includes(String(value)));
      expect(missing, said).toEqual([]);
    }
  });

  it('is said in the language of the moment, not of when the file was read', async () => {
    await useLanguage('fr');
    const error = thrownBy(() => decodeText(new Uint8Array()));
    const inFrench = sayFault(error);
    await useLanguage('de');
    expect([inFrench, sayFault(error)]).toEqual(['Le fichier est vide.', 'Die Datei ist leer.']);
  });

  it.each([
    ['{"schema":99}', 'Der gespeicherte Vergleich hat eine andere Form (schema: 99); diese Version liest 1.'],
    ['{"schema":1}', 'Der gespeicherte Vergleich ist bei „engine“ beschädigt: is not a text'],
    ['{"schema":', /^Die Datei ist kein JSON: ./],
  ])('is said of the saved comparison %s too', async (saved, message) => {
    await useLanguage('de');
    expect(sayFault(thrownBy(() => openComparison(saved)))).toMatch(message);
  });

  it('leaves every other error its own words', async () => {
    await useLanguage('de');
    expect(sayFault(new Error('The disk is full.'))).toBe('The disk is full.');
    expect(sayFault(Object.assign(new Error('Odd.'), { fault: 'constructor', values: [] }))).toBe('Odd.');
  });
});
