/** Lines of one paragraph as running text: a word that was divided at the end of a line is one word again. */
export function joinedLines(lines: readonly string[], isHyphenated: (word: string) => boolean): string {
  return lines.reduce((text, line) => {
    const end = text.slice(-LONGEST_WORD);
    if (!/\S[-‐\u00ad]$/u.test(end)) return NO_SPACES.test(end.slice(-1)) && NO_SPACES.test(line.charAt(0)) ? text + line : `${text} ${line}`;
    return isDivided(end, line, isHyphenated) ? text.slice(0, -1) + line : text + line;
  });
}

/** "Thurs-" and "day", but neither "10-" and "year" nor "Alder-" and "Brook". */
function isDivided(end: string, line: string, isHyphenated: (word: string) => boolean): boolean {
  const head = /(\p{L}+)[-‐\u00ad]$/u.exec(end)?.[1];
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line)?.[0];
  return head !== undefined && tail !== undefined && !isHyphenated(`${head}-${tail}`);
}

const LONGEST_WORD = 60;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，「」]/u;

/** The words that stand with a hyphen inside a line: those keep it at the end of a line too. */
export function hyphenatedIn(lines: readonly string[]): (word: string) => boolean {
  const words = new Set(lines.flatMap((line) => line.match(/\p{L}+-\p{L}+/gu) ?? []));
  return (word) => words.has(word);
}
