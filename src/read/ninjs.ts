import type { ArticleDetails, ArticleInput } from '../model.ts';
import type { ParseDocument } from './html.ts';
import { joinedPieces, type Piece } from './pieces.ts';
import { Tally } from './tally.ts';
import { unreadable } from './unreadable.ts';

type Item = Readonly<Record<string, unknown>>;

/** A news item as agencies send it: IPTC ninjs 1 has one headline and body, 2 and 3 lists of them; 3 writes names in camel case. */
export function ninjsItem(text: string): Item | null {
  if (!/^\uFEFF?\s*\{/.test(text)) return null;
  const value = parsed(text);
  if (!isItem(value)) return null;
  const item = lowered(value);
  const hasBody = typeof item.body_text === 'string' || typeof item.body_xhtml === 'string' || Array.isArray(item.bodies);
  return hasBody && ['uri', 'versioncreated', 'headline', 'headlines'].some((name) => name in item) ? item : null;
}

export async function readNinjs(item: Item, source: string, parseDocument: ParseDocument): Promise<ArticleInput> {
  const metadata = detailsOf(item);
  const top = topOf(item);
  const markup = bodyOf(item, 'html');
  const tally = new Tally();
  tally.add('part', Object.keys(isItem(item.associations) ? item.associations : {}).length);
  if (markup !== undefined) {
    const { readHtml } = await import('./html.ts');
    const body = await readHtml(`<!--StartFragment-->${markup}`, source, parseDocument);
    for (const { kind, count } of body.dropped ?? []) tally.add(kind, count);
    const pieces = (body.blocks ?? []).map(({ start, end, ...choice }): Piece => ({ ...withoutHeadline(choice), text: body.text.slice(start, end) }));
    return { source, ...joinedPieces([...top, ...pieces]), metadata, ...tally.field };
  }
  const plain = bodyOf(item, 'plain');
  if (plain === undefined || plain.trim() === '') throw unreadable('item-empty');
  return { source, ...joinedPieces([...top, ...paragraphsOf(plain)]), metadata, ...tally.field };
}

/** The item's own headline is the headline. */
function withoutHeadline<C extends Pick<Piece, 'role'>>(choice: C): C {
  return choice.role === 'headline' ? { ...choice, role: 'heading' } : choice;
}

function topOf(item: Item): Piece[] {
  const lines: readonly (readonly [Piece['role'], string | undefined])[] = [
    ['headline', headlineOf(item)],
    ['byline', textOf(item.byline) ?? textOf(item.by)],
  ];
  return lines.flatMap(([role, text]) => (text === undefined ? [] : [{ role, text }]));
}

function paragraphsOf(text: string): Piece[] {
  const parted = /\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/;
  return text.split(parted).flatMap((part): Piece[] => (part.trim() === '' ? [] : [{ role: 'paragraph', text: part.trim() }]));
}

function bodyOf(item: Item, form: 'html' | 'plain'): string | undefined {
  const own = textOf(form === 'html' ? item.body_xhtml : item.body_text);
  if (own !== undefined) return own;
  const type = form === 'html' ? /html/ : /^$|plain/;
  return textOf(itemsIn(item.bodies).find(({ contenttype }) => type.test(textOf(contenttype) ?? ''))?.value);
}

/** The main one of several. */
function headlineOf(item: Item): string | undefined {
  const headlines = itemsIn(item.headlines);
  const main = headlines.find(({ role }) => role === 'main' || role === undefined) ?? headlines[0];
  return textOf(item.headline) ?? textOf(main?.value);
}

function detailsOf(item: Item): ArticleDetails {
  const details = {
    title: headlineOf(item),
    publisher: textOf(itemsIn(item.infosources ?? item.infosource)[0]?.name) ?? textOf(item.copyrightholder),
    published: dateOf(item.published) ?? dateOf(item.versioncreated) ?? dateOf(item.firstcreated),
    language: textOf(item.language),
    url: [item.canonicalurl, item.uri].map(textOf).find((address) => /^https?:\/\//i.test(address ?? '')),
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

function dateOf(value: unknown): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(textOf(value) ?? '')?.[0];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function itemsIn(value: unknown): Item[] {
  return (Array.isArray(value) ? value : [value]).filter(isItem).map(lowered);
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

const lowered = (item: Item): Item => Object.fromEntries(Object.entries(item).map(([name, value]) => [name.toLowerCase(), value]));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
