import type { Role, Word } from './word.ts';
import type { WordList } from './word-list.ts';

/**
 * Lets both sides agree on what is a name, where one of them cannot tell. "Opens" in a headline is none when the other
 * side has "opens"; "Ito" at the start of a sentence is one when the other side has it in the midst of its own.
 */
export function withAgreedNames({ words, perhapsNames }: WordList, others: WordList): readonly Word[] {
  if (perhapsNames.every((word) => agreed(word, others) === word.role)) return words;
  return words.map((word) => {
    const role = agreed(word, others);
    return role === word.role ? word : { ...word, role };
  });
}

function agreed({ role, form, capital }: Word, { small, names }: WordList): Role {
  if (role === 'fact') return small.get(form) ?? role;
  return role === 'plain' && capital && names.has(form) ? 'fact' : role;
}
