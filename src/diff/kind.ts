import type { ChangeKind } from '../model.ts';
import { sizeOf, type Stretch } from './stretch.ts';
import type { Phrase } from './phrases/phrases-of.ts';
import type { Sides, Word } from './words/word.ts';

export function kindOf(stretch: Stretch, sides: Sides, phrases: { a: readonly Phrase[]; b: readonly Phrase[] }): ChangeKind {
  const a = sides.a.slice(stretch.a.from, stretch.a.to);
  const b = sides.b.slice(stretch.b.from, stretch.b.to);
  const at = (ps: readonly Phrase[], r: { from: number; to: number }) => ps.filter((p) => p.from < r.to && p.to > r.from).map((p) => p.kind);
  const kinds = [...at(phrases.a, stretch.a), ...at(phrases.b, stretch.b)];
  const share = (ws: Word[]) => { const c = ws.filter((w) => w.role !== 'light'); return c.length ? c.filter((w) => w.role === 'fact').length / c.length : 0; };
  if (kinds.includes('quotation')) return 'quotation';
  if (kinds.includes('attribution')) return 'attribution';
  if (Math.max(share(a), share(b)) >= 0.6) return 'figure';
  if (sizeOf(stretch.a) === 0) return 'added';
  if (sizeOf(stretch.b) === 0) return 'left-out';
  return 'words';
}
