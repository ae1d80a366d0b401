import { alignmentOf } from '../../present/pair.ts';
import { report as words } from '../../words/report.ts';
import type { LikenessSection } from './report.ts';
import type { Scene } from './scene.ts';

/** How alike any two sources are in wording, those set apart too. */
export function likenessSection(scene: Scene): Omit<LikenessSection, 'title' | 'number'> {
  return { part: 'likeness', lead: words.likenessLead, pairs: pairsOf(scene, scene.shown) };
}

export function pairsOf({ comparison }: Scene, articles: readonly number[]): LikenessSection['pairs'] {
  return articles.flatMap((b, at) =>
    articles.slice(0, at).map((a) => ({ a, b, percent: Math.round(100 * alignmentOf(comparison, a, b).sameWords) })),
  );
}
