import { sizeOf, type Range, type Stretch } from '../stretch.ts';
import type { Sides, Word } from '../words/word.ts';
export function unmarkGrammar(stretches: readonly Stretch[], sides: Sides): Stretch[] {
  return stretches.map((s, i) => (s.state === 'changed' && onlyGrammar(sides.a, s.a) && onlyGrammar(sides.b, s.b) && !touches(stretches[i - 1], s) && !touches(s, stretches[i + 1]) ? { ...s, state: 'moved' } : s));
}
function touches(x: Stretch | undefined, y: Stretch | undefined): boolean {
  return x?.state === 'changed' && y?.state === 'changed' && ((sizeOf(x.a) > 0 && sizeOf(y.a) > 0 && x.a.to === y.a.from) || (sizeOf(x.b) > 0 && sizeOf(y.b) > 0 && x.b.to === y.b.from));
}
function onlyGrammar(words: readonly Word[], { from, to }: Range): boolean {
  return words.slice(from, to).every((w) => w.role === 'light' && !w.quoted);
}
