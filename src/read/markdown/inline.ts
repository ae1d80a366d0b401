import type { Token } from 'marked';

/** The names that Markdown writers use; any other stays as it is written. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', mdash: '—', ndash: '–', hellip: '…', ldquo: '“', rdquo: '”',
  lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', copy: '©', euro: '€', shy: '\u00ad',
};

/** The words of inline tokens without their markup: links by their text, images by what stands for them. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(wordsOfOne).join('');
}

function wordsOfOne(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'html') return tagsRemoved(token.raw);
  if (token.type === 'codespan') return (token as { text: string }).text;
  if ('tokens' in token && token.tokens) return wordsOf(token.tokens);
  return decoded('text' in token ? (token.text as string) : token.raw);
}

export function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** HTML inside Markdown: what a reader sees of it. */
export function tagsRemoved(html: string): string {
  const seen = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, '');
  return decoded(seen.replace(/<br\b[^<>]*>/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, ''));
}

/** True for a paragraph that holds images alone, linked or not. */
export function holdsImagesOnly(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ type }) => type === 'image' || type === 'link') &&
    tokens.every((token) => {
      if (token.type === 'image') return true;
      if (token.type === 'link') return holdsImagesOnly(token.tokens ?? []);
      return token.raw.trim() === '';
    })
  );
}
