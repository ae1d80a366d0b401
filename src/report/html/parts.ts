import { report as words } from '../../words/report.ts';
import type { Report, Section, Source, Words } from '../contents/report.ts';
import { box, h, type Attributes, type Given, type Markup } from './markup.ts';

/** What the sections of a page are made with. */
export interface Scene {
  readonly report: Report;
  readonly sourceOf: (article: number) => Source;
}

export function sceneOf(report: Report): Scene {
  const byArticle = new Map(report.sources.map((source) => [source.article, source]));
  return { report, sourceOf: (article) => byArticle.get(article)! };
}

/** A section of the page with its heading, its lead and what it holds. */
export function section({ part, number, title, lead }: Section, ...children: Given[]): Markup {
  return h('section', { class: part, 'aria-labelledby': headingId(part) }, heading(part, number, title), lead ? box('p', 'lead', lead) : null, ...children);
}

function heading(part: Section['part'], number: number | null, title: string): Markup {
  return h('h2', { id: headingId(part) }, number === null ? null : box('span', 'number', `${number} `), title);
}

export function headingId(part: Section['part']): string {
  return `report-${part}`;
}

/** The outlined letter of a source; dashed where it is set apart, without a frame where it does not tell something. */
export function siglum({ sigil, name, setApart }: Source, form: 'plain' | 'small' | 'off' = 'plain'): Markup {
  return h('abbr', { class: ['siglum', form, ...(setApart ? ['apart'] : [])].join(' '), title: name }, sigil);
}

/** The head of a source's column in a table. */
export function sourceHead(source: Source): Markup {
  return h('th', { scope: 'col' }, siglum(source));
}

export function languageOf({ language, direction }: Words): Attributes {
  return { lang: language, dir: direction };
}

/** For those who do not see; nowhere printed. */
export function unseen(text: string): Markup {
  return box('span', 'unseen', text);
}

export function setApartNote({ name, setApart }: Source): string {
  return setApart ? words.setApart(name) : name;
}
