import { describe, expect, it } from 'vitest';
import * as english from '../../src/words/en/index.ts';
import { LANGUAGES, directionOf, isLanguage, negotiated, useLanguage } from '../../src/words/language.ts';
import { common } from '../../src/words/common.ts';
import { pseudo } from '../../src/words/pseudo.ts';
import { sayFinding, sayNotice, sayReason } from '../../src/words/say.ts';

const OTHERS = Object.keys(LANGUAGES).filter((tag) => tag !== 'en');
const catalogueOf = (tag: string) => import(`../../src/words/${tag}/index.ts`) as Promise<typeof english>;

/** Every message of a catalogue with the way to it: "sideBySide.roles.headline". */
function messages(of: unknown, at = ''): [at: string, message: unknown][] {
  if (typeof of !== 'object' || of === null) return [[at, of]];
  return Object.entries(of).flatMap(([key, value]) => messages(value, at ? `${at}.${key}` : key));
}

const hasWords = (text: string) => /\p{L}{3}/u.test(text.replaceAll('source-diff', ''));
/** What a message prints of its own, without the values it is given. */
const printed = (message: unknown) => (typeof message === 'function' ? [...String(message).matchAll(/[`'"]([^`'"]*)[`'"]/g)].map(([, text]) => text!.replace(/\$\{[^}]*\}/g, '')).join(' ') : String(message));

describe.each(OTHERS)('the words in %s', (tag) => {
  it('has each message of the English catalogue, and no other', async () => {
    const shape = (of: unknown) => messages(of).map(([at, message]) => `${at} ${typeof message}${typeof message === 'function' ? ` of ${message.length}` : ''}`).sort();
    expect(shape(await catalogueOf(tag))).toEqual(shape(english));
  });

  it('are its own words', async () => {
    const own = new Map(messages(await catalogueOf(tag)));
    const telling = messages(english).filter(([, message]) => hasWords(printed(message)));
    const same = telling.filter(([at, message]) => own.get(at) === message).map(([at]) => at);
    // Some words are the same in two languages ("Passages" in French); a page of them is a catalogue left in English.
    expect(same.length / telling.length, same.slice(0, 40).join(', ')).toBeLessThan(0.05);
  });
});

describe('the language of the interface', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['sv', 'uk-UA'], 'uk'],
    [['sv'], 'en'],
    [[], 'en'],
  ])('is the first of the reader’s that is spoken: %j gives %s', (readers, language) => expect(negotiated(readers)).toBe(language));

  it('runs from right to left in Arabic and Hebrew', () => {
    expect([...Object.keys(LANGUAGES)].filter((tag) => directionOf(tag) === 'rtl')).toEqual(['ar', 'he']);
  });

  it('is none that is not spoken, whatever its name', () => {
    expect(['en', 'qps', 'xx', 'constructor', '__proto__', null].filter(isLanguage)).toEqual(['en', 'qps']);
  });

  it('is that of every section from then on', async () => {
    await useLanguage('de');
    const [german, english] = [common.kinds.words, await useLanguage('en').then(() => common.kinds.words)];
    expect([german === english, english]).toEqual([false, 'Other words']);
  });

  it('is that of findings and reasons too, except where their values are not known', async () => {
    await useLanguage('de');
    const finding = { rule: 'short-form', text: '“IS” stands for “Islamic State”', evidence: [] } as const;
    const texts = [sayFinding({ ...finding, values: ['IS', 'Islamic State'] }), sayFinding(finding), sayReason('same name: Putin'), sayReason('an unknown phrase: Putin')];
    await useLanguage('en');
    expect(texts[0]).toMatch(/IS.*Islamic State/);
    expect(texts[0]).not.toBe(finding.text);
    expect(texts[1]).toBe(finding.text);
    expect(texts[2]).toMatch(/^(?!same name).*: Putin$/);
    expect(texts[3]).toBe('an unknown phrase: Putin');
  });

  it.each([
    ['en', 'same quotation: “We agreed.”'],
    ['de', 'dasselbe Zitat: „We agreed.“'],
    ['fr', 'même citation\u00a0: «\u00a0We agreed.\u00a0»'],
    ['es', 'la misma cita: «We agreed.»'],
  ] as const)('brings its own marks and spaces to the words in a reason: %s', async (language, told) => {
    await useLanguage(language);
    const text = sayReason('same quotation: “We agreed.”');
    await useLanguage('en');
    expect(text).toBe(told);
  });

  it('says what was saved where the values of a file make no sense', () => {
    const notice = { kind: 'language-differs', article: null, text: 'As saved.', values: [['no such tag!']] } as const;
    const finding = { rule: 'calendar', text: 'As saved.', values: ['no date'], evidence: [] } as const;
    expect([sayNotice(notice), sayFinding(finding)]).toEqual(['As saved.', 'As saved.']);
  });

  it('can be tried with words that are longer, and take as many values', () => {
    const longer = new Map(messages(pseudo(english)));
    const short = messages(english).filter(([at, message]) => typeof message === 'string' && hasWords(message) && String(longer.get(at)).length < 1.4 * message.length);
    const otherwise = messages(english).filter(([at, message]) => typeof message === 'function' && (longer.get(at) as () => void).length !== message.length);
    expect([short, otherwise]).toEqual([[], []]);
  });
});
