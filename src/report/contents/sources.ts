import type { Article } from '../../model.ts';
import { partsOf, shownDate } from '../../present/dates.ts';
import { report as words } from '../../words/report.ts';
import { sayNotice } from '../../words/say.ts';
import type { Source, SourcesSection } from './report.ts';
import { languageOfWords } from './direction.ts';
import type { Scene } from './scene.ts';

export function sourcesOf(scene: Scene): Source[] {
  return scene.shown.map((index) => sourceOf(scene, index));
}

function sourceOf({ comparison, names, choices, apart, quoting }: Scene, index: number): Source {
  const article = comparison.articles[index]!;
  const { sigil, title, published, url, source, language, sentences, words: count, blocks } = article;
  return {
    article: index,
    sigil,
    name: names[index]!,
    headline: title === null ? null : quoting.mask(title),
    published,
    date: dateOf(article),
    url: choices.hideOutlets ? null : url,
    file: choices.hideOutlets ? null : source,
    language,
    sentences: sentences.length,
    words: count,
    linesAside: blocks.filter(({ role }) => role === 'furniture').length,
    setApart: apart.includes(index),
  };
}

export function sourcesSection({ comparison: { notices }, quoting }: Scene): Omit<SourcesSection, 'title' | 'number'> {
  return { part: 'sources', lead: null, notices: notices.map((notice) => ({ article: notice.article, text: quoting.mask(sayNotice(notice)) })) };
}

function dateOf({ published }: Article): string {
  if (published === null) return words.noDate;
  const parts = partsOf(published);
  if (!parts) return published;
  const shown = shownDate(parts, 'long', languageOfWords());
  return parts.year === null ? words.noYear(shown) : shown;
}
