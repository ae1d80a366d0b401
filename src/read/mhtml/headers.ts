/** The head of a MIME part: header names in lower case. */
export type Headers = ReadonlyMap<string, string>;

/** Where the head ends and the body begins; a head is short, so that text without one is told soon. */
export function headOf(text: string, from = 0): { headers: Headers; body: number } | null {
  const end = /\r?\n\r?\n/g;
  end.lastIndex = from;
  const gap = end.exec(text.slice(0, from + LONGEST_HEAD));
  if (!gap) return null;
  const lines = text.slice(from, gap.index).replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/).filter((line) => line !== '');
  const pairs = lines.map((line) => /^([\w-]{1,80}):[ \t]*(.*)$/.exec(line));
  if (pairs.some((pair) => pair === null)) return null;
  return { headers: new Map(pairs.map((pair) => [pair![1]!.toLowerCase(), pair![2]!.trim()])), body: gap.index + gap[0].length };
}

const LONGEST_HEAD = 20_000;

/** `multipart/related; boundary="x"` in its parts. */
export function contentType(headers: Headers): { type: string; parameter: (name: string) => string | undefined } {
  const value = headers.get('content-type') ?? 'text/plain';
  const parameters = new Map([...value.matchAll(/;\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;]+))/g)].map(([, name, quoted, bare]) => [name!.toLowerCase(), quoted ?? bare!]));
  return { type: value.split(';', 1)[0]!.trim().toLowerCase(), parameter: (name) => parameters.get(name) };
}
