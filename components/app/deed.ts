import type { BlockRole, Correction } from '../../src/model.ts';
import { corrections as words } from '../../src/words/corrections.ts';
import { sayReference, type Reference } from '../corrections/reference.ts';

/** What a reader did to the work, as far as it must be told when it is undone. */
export type Deed =
  | { readonly do: 'match' | 'unlink' | 'split'; readonly of: readonly Reference[] }
  | { readonly do: 'alone'; readonly at: Reference; readonly other: string | null }
  | { readonly do: 'role'; readonly at: Reference; readonly role: BlockRole }
  | { readonly do: 'count'; readonly sigil: string; readonly count: 'auto' | Extract<Correction, { kind: 'count' }>['count'] }
  | { readonly do: 'note'; readonly at: Reference }
  | { readonly do: 'details' | 'move'; readonly sigil: string }
  | { readonly do: 'remove'; readonly sigils: readonly string[] }
  | { readonly do: 'add'; readonly count: number }
  | { readonly do: 'uncorrect' | 'reason' | 'edit-note' | 'drop-note' | 'samples' | 'bring-back' | 'threshold' };

/** "link of B 3 and D 5", in the language that is spoken now. */
export function sayDeed(deed: Deed): string {
  const { deeds } = words;
  switch (deed.do) {
    case 'match':
    case 'unlink':
    case 'split':
      return deeds[deed.do](deed.of.map(sayReference));
    case 'alone':
      return deeds.alone(sayReference(deed.at), deed.other);
    case 'role':
      return deeds.role(sayReference(deed.at), deed.role);
    case 'count':
      return deeds.count(deed.sigil, deed.count);
    case 'note':
      return deeds.note(sayReference(deed.at));
    case 'details':
    case 'move':
      return deeds[deed.do](deed.sigil);
    case 'remove':
      return deeds.remove(deed.sigils);
    case 'add':
      return deeds.add(deed.count);
    default:
      return deeds[deed.do]();
  }
}
