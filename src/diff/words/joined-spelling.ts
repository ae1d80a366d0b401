import type { Word } from './word.ts';

/**
 * Takes two words as one where the other side writes them as one: "web site" and "website", "fund-raiser" and
 * "fundraiser".
 */
export function joinedSpelling(words: readonly Word[], others: readonly Word[]): Word[] {
  const forms = byLength(others);
  const result: Word[] = [];
  for (const word of words) {
    const last = result.at(-1);
    const form = last !== undefined && word.start - last.end === 1 ? formOfBoth(last.form, word.form, forms) : undefined;
    if (form !== undefined) result[result.length - 1] = { ...last!, end: word.end, lastToken: word.lastToken, form };
    else result.push(word);
  }
  return result;
}

type Forms = ReadonlyMap<number, ReadonlySet<string>>;

/** Forms by their lengths: few pairs of words have the length of any, so that few have to be put together to be looked up. */
function byLength(words: readonly Word[]): Forms {
  const forms = new Map<number, Set<string>>();
  for (const { form } of words) {
    const same = forms.get(form.length);
    if (same) same.add(form);
    else forms.set(form.length, new Set([form]));
  }
  return forms;
}

function formOfBoth(first: string, second: string, forms: Forms): string | undefined {
  const same = forms.get(first.length + second.length);
  if (!same) return undefined;
  const form = first + second;
  return same.has(form) ? form : undefined;
}
