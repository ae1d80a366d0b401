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
  let best: Script | null = null;
  let most = 0;
  for (const script of Object.keys(SCRIPTS) as Script[]) {
    const count = lettersOf(part, script);
    if (count > most) [best, most] = [script, count];
    if (2 * most >= part.length) break;
  }
  return best === 'Han' && lettersOf(part, 'Kana') > 0 ? 'Kana' : best;
}

function lettersOf(part: string, script: Script): number {
  return part.match(SCRIPTS[script])?.length ?? 0;
}

/** Scripts that one newspaper may mix in one text. */
export function sameWriting(a: Script, b: Script): boolean {
  const eastAsian: readonly Script[] = ['Han', 'Kana', 'Hangul'];
  return a === b || (eastAsian.includes(a) && eastAsian.includes(b));
}
