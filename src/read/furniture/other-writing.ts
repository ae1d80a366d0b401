import { assign, furniture, isOpen, type Pass } from '../page.ts';
import { sameWriting, type Script } from '../script.ts';

/** The last blocks in another script than the article: prompts in the language of the page's visitor. */
export const otherWriting: Pass = (page) => {
  const main = mainScript(page.parts);
  let last = page.parts.length;
  while (last > 0 && main && isForeign(page.parts[last - 1]!.script, main)) last--;
  if (last === 0) return page;
  return assign(page, (part, i) => (i >= last && isOpen(part) ? furniture('in another script than the article') : null));
};

function isForeign(script: Script | null, main: Script): boolean {
  return script !== null && !sameWriting(script, main);
}

function mainScript(parts: readonly { script: Script | null; words: number }[]): Script | null {
  const words = new Map<Script, number>();
  for (const part of parts) if (part.script) words.set(part.script, (words.get(part.script) ?? 0) + part.words);
  return [...words].reduce<[Script | null, number]>((best, next) => (next[1] > best[1] ? next : best), [null, 0])[0];
}
