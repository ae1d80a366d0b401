const SCRIPTS = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Han: /\p{Script=Han}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Thai: /\p{Script=Thai}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
  Bengali: /\p{Script=Bengali}/gu,
  Tamil: /\p{Script=Tamil}/gu,
  Georgian: /\p{Script=Georgian}/gu,
  Armenian: /\p{Script=Armenian}/gu,
} as const;

export type Script = keyof typeof SCRIPTS;

/** The script of most letters of `part`, or null without letters. Kana anywhere make Han signs Japanese. */
export function scriptOf(part: string): Script | null {
  if (ALL_ASCII.test(part)) return /[a-z]/i.test(part) ? 'Latin' : null;
  let best: Script | null = null;
  let most = 0;
  const rest = part.replace(ASCII, '');
  for (const script of Object.keys(SCRIPTS) as Script[]) {
    const count = lettersOf(rest, script) + (script === 'Latin' ? latinLettersInAscii(part) : 0);
    if (count > most) [best, most] = [script, count];
    if (2 * most >= part.length) break;
  }
  return best === 'Han' && lettersOf(rest, 'Kana') > 0 ? 'Kana' : best;
}

function lettersOf(part: string, script: Script): number {
  return part.match(SCRIPTS[script])?.length ?? 0;
}

/** Most of most texts. Of its letters all are Latin. */
const ASCII = /[\0-\x7f]+/g;
const ALL_ASCII = /^[\0-\x7f]*$/;

function latinLettersInAscii(part: string): number {
  let count = 0;
  for (let at = 0; at < part.length; at++) {
    const lower = part.charCodeAt(at) | 32;
    if (lower >= 97 && lower <= 122) count++;
  }
  return count;
}

/** Scripts that one newspaper may mix in one text. */
export function sameWriting(a: Script, b: Script): boolean {
  const eastAsian: readonly Script[] = ['Han', 'Kana', 'Hangul'];
  return a === b || (eastAsian.includes(a) && eastAsian.includes(b));
}
