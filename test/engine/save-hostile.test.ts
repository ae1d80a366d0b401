import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Comparison } from '../../src/model.ts';
import { BadComparisonError } from '../../src/save/check.ts';
import { openComparison, saveComparison } from '../../src/save/open.ts';

const RUNS = { seed: 20171111, numRuns: 400 };

let saved: string;
beforeAll(async () => {
  const [a, b, c] = [
    'Ferry runs again\n\nThe ferry runs again since Monday. “It uses half the fuel,” said Olga Brandt. 300 people crossed.\n\nShare this',
    'Ferry is back\n\nOn Monday the ferry ran again, and 310 people crossed. “It uses half of the fuel,” Olga Brandt said.',
    'New engine for the ferry\n\nThe ferry runs again since Monday. Its engine is new. Olga Brandt was glad.',
  ];
  saved = saveComparison(await compare([a, b, c].map((text, index) => ({ source: `${index}.txt`, text: text! }))));
});

/** What opening comes to: the comparison, or the words with which it was refused. Anything else that is thrown fails the test. */
function outcome(text: string): Comparison | string {
  try {
    return openComparison(text);
  } catch (fault) {
    if (fault instanceof BadComparisonError) return fault.message;
    throw fault;
  }
}

/** The saved text with `"name": …` put in as the first field. */
const withField = (field: string) => saved.replace('{', `{${field},`);

type Path = (string | number)[];

/** Every place in a value, from the outside in. */
function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, item]) => pathsIn(item, [...at, Array.isArray(value) ? Number(name) : name]))];
}

function changedAt(path: Path, change: (holder: Record<string | number, unknown>, last: string | number) => void): string {
  const copy = JSON.parse(saved) as Record<string | number, unknown>;
  const holder = path.slice(0, -1).reduce<Record<string | number, unknown>>((object, step) => object[step] as Record<string | number, unknown>, copy);
  change(holder, path.at(-1)!);
  return JSON.stringify(copy);
}

const HOSTILE_VALUES = [
  null, true, '', 'x', '<img src=x onerror=alert(1)>', '__proto__', 'constructor', '\ud800', '\u202e', '\u0000',
  0, -1, 0.5, 1.5, 1e300, -0.0000001, 4294967296, Number.MAX_SAFE_INTEGER, [], [[]], [null], {}, { length: -1 }, { start: 5, end: 2 },
];

describe('a hostile saved comparison', () => {
  it('is opened or refused, and nothing else, whichever value stands at whichever place', () => {
    const paths = pathsIn(JSON.parse(saved)).slice(1);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...HOSTILE_VALUES), (path, value) => {
        const result = outcome(changedAt(path, (holder, last) => (holder[last] = value)));
        if (typeof result === 'string') expect(result).toMatch(/^[\w.[\]]+: \S/);
        else expect(outcome(saveComparison(result))).toEqual(result);
      }),
      RUNS,
    );
  });

  it('is refused or still whole where anything is left out', () => {
    const paths = pathsIn(JSON.parse(saved)).slice(1);
    fc.assert(
      fc.property(fc.constantFrom(...paths), (path) => {
        const result = outcome(
          changedAt(path, (holder, last) => {
            if (Array.isArray(holder)) holder.splice(last as number, 1);
            else Reflect.deleteProperty(holder, last);
          }),
        );
        if (typeof result === 'string') expect(result).toMatch(/^[\w.[\]]+: \S/);
        else expect(outcome(saveComparison(result))).toEqual(result);
      }),
      RUNS,
    );
  });

  it('is refused where it is no JSON, with the reason, and never by another error', () => {
    fc.assert(
      fc.property(fc.nat(saved.length - 1), (length) => void expect(outcome(saved.slice(0, length))).toMatch(/^The file is not/)),
      { ...RUNS, numRuns: 100 },
    );
    fc.assert(fc.property(fc.json(), (text) => void expect(outcome(text)).toEqual(expect.any(String))), RUNS);
  });

  it.each([
    ['at the top', () => withField('"__proto__": {"polluted": true}'), '__proto__: is no field of a comparison'],
    ['written with escapes', () => withField('"\\u005f_proto__": {"polluted": true}'), '__proto__: is no field of a comparison'],
    ['deep inside', () => saved.replace('"found":{', '"found":{"__proto__":{"polluted":true},'), 'articles[0].found.__proto__: is no field of a comparison'],
    ['in a field that nobody knows', () => withField('"later": [{"__proto__": 1}]'), 'later[0].__proto__: is no field of a comparison'],
  ])('is refused where it would change a prototype, %s', (_, text, reason) => {
    expect(outcome(text())).toBe(reason);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is harmless with a field called like a method of all objects', () => {
    const opened = outcome(withField('"constructor": {"prototype": {"polluted": true}}, "toString": 1, "hasOwnProperty": "x"'));
    expect(opened).toMatchObject({ schema: 1 });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
  ])('is refused where %s are nested a hundred thousand deep', (_, deep) => {
    expect(outcome(deep)).toMatch(/too deeply|not JSON/);
    expect(outcome(withField(`"later": ${deep}`))).toMatch(/^later.*: is nested too deeply$|not JSON/);
  });

  it.each(['1e400', '-1e400', '1e999', 'NaN', 'Infinity', '01', '1.0000001'])('is refused with the number %s for an offset', (number) => {
    expect(outcome(saved.replace(/"start":0/, `"start":${number}`))).toMatch(/not a whole number|not JSON/);
  });

  it('means the last of two fields of one name, as all JSON does', () => {
    expect(outcome(withField('"schema": 99'))).toMatchObject({ schema: 1 });
    expect(outcome(`${saved.slice(0, -1)},"schema":99}`)).toBe('schema: is 99; this version reads 1');
  });

  it('keeps halves of surrogate pairs in a text as they are', async () => {
    const odd = saveComparison(await compare([{ source: 'a', text: 'Half \ud83d of a sign\n\nAnd \udc00 the other.' }]));
    expect(saveComparison(openComparison(odd))).toBe(odd);
  });

  it('is refused at once where it claims to hold thousands of articles without their pairs', () => {
    const { articles } = JSON.parse(saved) as Comparison;
    const many = Array.from({ length: 20_000 }, () => ({ ...articles[0]!, text: '', id: 'e3b0c44298fc1c14', blocks: [], sentences: [], found: NOTHING_FOUND, input: {} }));
    const lettered = JSON.stringify({ ...JSON.parse(saved), articles: many.map((article, index) => ({ ...article, sigil: letters(index) })), alignments: [], passages: [], quotations: [], figures: [], notices: [] });
    expect(outcome(lettered)).toMatch(/^alignments: do not stand for every pair/);
  });

  it('is refused with a reason of readable length, however long what is wrong', () => {
    const long = 'x'.repeat(20_000_000);
    for (const path of [['schema'], ['articles', 0, 'blocks', 0, 'role'], ['articles', 0, 'blocks', 0, 'start'], ['notices']]) {
      const reason = outcome(changedAt(path, (holder, last) => (holder[last] = long)));
      expect(typeof reason === 'string' && reason.length).toBeLessThan(400);
    }
  });

  it('is opened with twenty million characters of what later versions may add', () => {
    expect(outcome(withField(`"later": ${JSON.stringify({ text: 'y'.repeat(20_000_000), list: Array(200_000).fill({ a: 1 }) })}`))).toMatchObject({ schema: 1 });
  });
});

const NONE = { in: 'none' } as const;
const NOTHING_FOUND = { publisher: NONE, title: NONE, published: NONE, language: NONE };

function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
