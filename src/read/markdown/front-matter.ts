import type { ArticleDetails } from '../../model.ts';

export interface FrontMatter {
  /** The lines between the dashes, as they stand. */
  readonly lines: string;
  readonly details: ArticleDetails;
  /** What follows. */
  readonly rest: string;
}

/** Names that generators of sites use for each detail. */
const NAMES: Readonly<Record<keyof ArticleDetails, readonly string[]>> = {
  title: ['title', 'headline'],
  published: ['date', 'published', 'pubdate', 'datepublished', 'created'],
  publisher: ['publisher', 'site', 'site_name', 'outlet', 'publication'],
  url: ['url', 'canonical', 'canonical_url', 'link', 'source'],
  language: ['lang', 'language', 'locale'],
};

/** The details at the top of a Markdown file; null when there are none. Simple YAML lines only: `key: value`. */
export function frontMatterOf(text: string): FrontMatter | null {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(text.slice(opening));
  if (opening === 0 || !closing) return null;
  const lines = text.slice(opening, opening + closing.index).trim();
  if (lines !== '' && !/^[\w-]+[ \t]*:/.test(lines)) return null;
  return { lines, details: detailsIn(valuesIn(lines)), rest: text.slice(opening + closing.index + closing[0].length) };
}

function valuesIn(lines: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const line of lines.split(/\r?\n/)) {
    const [, key, value] = /^([\w-]+)[ \t]*:[ \t]+(\S.*)$/.exec(line) ?? [];
    if (key && value) values.set(key.toLowerCase(), unquoted(value.trim()));
  }
  return values;
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted ? quoted[2]!.replaceAll(quoted[1] === '"' ? '\\"' : "''", quoted[1]!) : value.replace(/\s#.*$/, '');
}

function detailsIn(values: ReadonlyMap<string, string>): ArticleDetails {
  const found = Object.entries(NAMES).map(([detail, names]) => [detail, names.map((name) => values.get(name)).find(Boolean)]);
  const details = Object.fromEntries(found.filter(([, value]) => value !== undefined)) as ArticleDetails;
  const { url, published, ...others } = details;
  return {
    ...others,
    ...(url && /^https?:\/\//i.test(url) ? { url } : {}),
    ...(published && /^\d{4}-\d{2}-\d{2}/.test(published) ? { published: published.replace(' ', 'T').replace(/T(?!\d{2}:\d{2}).*$/, '') } : {}),
  };
}
