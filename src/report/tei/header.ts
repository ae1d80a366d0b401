import type { Article, Comparison } from '../../model.ts';
import { tei as words } from '../../words/tei.ts';
import { witnessId } from './pointers.ts';
import { languageTag } from './text.ts';
import { container, element, type Xml } from '../xml.ts';

/** What the file is, the articles as a list of witnesses, and how the apparatus is to be read. */
export function header({ engine, articles, notices }: Comparison): Xml {
  const notes = notices.map(({ kind, article, text }) => element('note', { type: kind, corresp: article === null ? null : `#${witnessId(article)}` }, text));
  return container('teiHeader', {}, [
    container('fileDesc', {}, [
      element('titleStmt', {}, element('title', {}, words.title(articles.length))),
      element('publicationStmt', {}, element('p', {}, words.unpublished)),
      ...(notes.length > 0 ? [container('notesStmt', {}, notes)] : []),
      container('sourceDesc', {}, [container('listWit', {}, articles.map(witness))]),
    ]),
    container('encodingDesc', {}, [
      element('editorialDecl', {}, ...words.editorial.map((paragraph) => element('p', {}, paragraph))),
      element('variantEncoding', { method: 'location-referenced', location: 'external' }),
      element('appInfo', {}, application(engine)),
    ]),
  ]);
}

function witness({ publisher, title, published, language, url, source, id, setApart }: Article, index: number): Xml {
  const details = [
    ...(publisher === null ? [] : [element('publisher', {}, publisher)]),
    ...(title === null ? [] : [element('title', { 'xml:lang': languageTag(language) }, title)]),
    ...(published === null ? [] : [dated(published, published)]),
    ...(url === null ? [] : [element('idno', { type: 'URI' }, url)]),
    element('idno', { type: 'source' }, source),
    element('idno', { type: 'source-diff' }, id),
    ...(setApart ? [element('note', { type: 'set-apart' }, words.setApart)] : []),
  ];
  return element('witness', { 'xml:id': witnessId(index) }, element('bibl', {}, ...details));
}

/** Words for a date; its value too where that has the form of ISO 8601. */
export function dated(value: string, shown: string, corresp: string | null = null): Xml {
  return element('date', { 'when-iso': /^[0-9.,DHMPRSTWYZ/:+-]+$/.test(value) ? value : null, corresp }, shown);
}

function application(engine: string): Xml {
  const version = /\d+(?:\.\d+){0,2}/.exec(engine)?.[0] ?? '0';
  return element('application', { ident: 'source-diff', version }, element('label', {}, engine));
}
