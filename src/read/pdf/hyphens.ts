/** Lines of one paragraph as running text: a word that was divided at the end of a line is one word again. */
export function joinedLines(lines: readonly string[], isHyphenated: (word: string) => boolean): string {
  return lines.reduce((text, line) => {
    const head = /(\p{L}+)[-‐\u00ad]$/u.exec(text.slice(-LONGEST_WORD));
    const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line)?.[0];
    if (!head) return NO_SPACES.test(text.slice(-1)) && NO_SPACES.test(line.charAt(0)) ? text + line : `${text} ${line}`;
    if (tail === undefined || isHyphenated(`${head[1]!}-${tail}`)) return text + line;
    return text.slice(0, -1) + line;
  });
}

const LONGEST_WORD = 60;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，「」]/u;

/** The words that stand with a hyphen inside a line: those keep it at the end of a line too. */
export function hyphenatedIn(lines: readonly string[]): (word: string) => boolean {
  const words = new Set(lines.flatMap((line) => line.match(/\p{L}+-\p{L}+/gu) ?? []));
  return (word) => words.has(word);
}
