import { report as words } from '../../words/report.ts';
import type { AsideSection } from './report.ts';
import type { Scene } from './scene.ts';

/** Page furniture, with the rule that set each line aside. A compact report counts the lines. */
export function asideSection(scene: Scene): Omit<AsideSection, 'title' | 'number'> {
  const sources = scene.shown.map((article) => sourceOf(scene, article)).filter(({ count }) => count > 0);
  return {
    part: 'aside',
    lead: sources.length === 0 ? words.nothingAside : words.asideLead,
    sources: sources.map((source) => ({ ...source, count: words.lines(source.count) })),
  };
}

function sourceOf({ comparison, quoting, choices }: Scene, index: number) {
  const article = comparison.articles[index]!;
  const lines = article.blocks.filter(({ role }) => role === 'furniture');
  const listed = choices.extent === 'full' ? lines : [];
  return {
    article: index,
    count: lines.length,
    lines: listed.map((block) => ({ words: quoting.plain(article, index, block), because: block.because ?? '' })),
  };
}
