/** Bad usage or unusable input: one line for standard error, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const HELP = `source-diff: compare what several articles on one event say

Usage
  source-diff compare FILE... [options]

FILE is plain text, a saved web page (.html), Markdown (.md) or a comparison saved earlier; - is standard input.

Options
  --format FORMAT     ${FORMATS.join(' or ')}; without it a short summary is printed
  -o, --output FILE   write there instead of to standard output; nothing half-written is left
  --threshold NUMBER  leave out matches less sure than this, from 0 to 1
  --count FILE        count this article even if it looks like another event (may be given again)
  --set-apart FILE    keep this article out of the counts (may be given again)
  -h, --help          print this
  --version           print the version

Examples
  source-diff compare a.txt b.html
  source-diff compare seeds/*.txt --format json -o comparison.json
  pbpaste | source-diff compare - other.txt

Exit status: 0 done, 2 bad usage or an input that cannot be used, 1 anything else.
`;
