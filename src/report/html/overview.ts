import { report as words } from '../../words/report.ts';
import type { AnswerKey, SourcesSection, Source, SummarySection } from '../contents/report.ts';
import { box, h, type Markup } from './markup.ts';
import { headingId, section, siglum, type Scene } from './parts.ts';

export function summary(part: SummarySection, { report }: Scene): Markup {
  const line = ({ name, text, about }: SummarySection['lines'][number]) => {
    const number = report.sections.find((other) => other.part === about)?.number ?? null;
    return h('li', {}, h('b', {}, name), `. ${text}`, number === null ? null : [' ', h('a', { href: `#${headingId(about)}` }, `(${words.section(number)})`)]);
  };
  return section(part, h('ul', {}, part.lines.map(line)));
}

export function sources(part: SourcesSection, scene: Scene): Markup {
  return section(part, sourceTable(scene.report.sources), part.notices.map((notice) => noticeBox(notice, scene)));
}

function noticeBox({ article, text }: SourcesSection['notices'][number], { sourceOf }: Scene): Markup {
  return box('p', 'notice', article === null ? null : [h('b', {}, sourceOf(article).name), '. '], text);
}

export function sourceTable(sources: readonly Source[]): Markup {
  const heads = [h('td', {}), h('th', { scope: 'col' }, words.source), h('th', { scope: 'col' }, words.date), ...[words.sentences, words.words].map((head) => h('th', { scope: 'col', class: 'count' }, head))];
  return h('table', {}, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, sources.map(sourceRow)));
}

function sourceRow(source: Source): Markup {
  const { name, headline, language, date, sentences, words: count } = source;
  const told = h('cite', { lang: language === 'und' ? null : language, dir: 'auto' }, headline ?? words.noHeadline);
  return h(
    'tr',
    {},
    h('td', { class: 'letter' }, siglum(source)),
    h('th', { scope: 'row' }, h('b', { dir: 'auto' }, name), headline === name ? null : told),
    h('td', {}, date),
    h('td', { class: 'count' }, String(sentences)),
    h('td', { class: 'count' }, String(count)),
  );
}

/** Which outlet each letter stands for, with what tells the article apart. */
export function answerTable({ sources: all }: AnswerKey): Markup {
  const heads = [words.source, words.date, words.file].map((head) => h('th', { scope: 'col' }, head));
  return h('table', {}, h('thead', {}, h('tr', {}, h('td', {}), heads)), h('tbody', {}, all.map(answerRow)));
}

function answerRow(source: Source): Markup {
  const { name, headline, date, file, url } = source;
  return h(
    'tr',
    {},
    h('td', { class: 'letter' }, siglum(source)),
    h('th', { scope: 'row' }, h('b', { dir: 'auto' }, name), headline === name ? null : h('cite', { dir: 'auto' }, headline ?? words.noHeadline)),
    h('td', {}, date),
    h('td', { class: 'file', dir: 'auto' }, [file, url].filter((given, at) => given !== null && (at === 0 || given !== file)).join(' ')),
  );
}
