/**
 * How well saved pages are read: of public pages with known article text, which words are kept and which set aside.
 *
 *     npm run bench:reading -- FOLDER [--half even|odd] [--pages]
 *
 * FOLDER is a copy of the "article extraction benchmark" (github.com/scrapinghub/article-extraction-benchmark): pages in
 * `html/*.html.gz`, their article text in `ground-truth.json`. The measure is the one its README describes. Rules are made
 * looking at the even half of the pages; the odd half is only measured.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseDocument } from '../src/cli/parse-document.ts';
import type { Block, BlockRole } from '../src/model.ts';
import { readInput } from '../src/read/input.ts';
import { readArticle } from '../src/read/read.ts';
import { UnreadableError } from '../src/read/unreadable.ts';
import { done } from '../src/work.ts';
import { overlapOf, scoresOf, type Overlap } from './shingles.ts';

interface Measured {
  readonly page: string;
  readonly kept: Overlap;
  readonly body: Overlap;
}

/** What the known texts hold: an article's body without headline, names, dates and credits. */
const BODY: readonly BlockRole[] = ['heading', 'paragraph', 'list-item'];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' }, pages: { type: 'boolean', default: false } },
});
const folder = positionals[0];
if (!folder) throw new Error('Name the folder of the pages: npm run bench:reading -- FOLDER');

const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<string, { articleBody: string; url: string }>;
const measured: (Measured & { half: string })[] = [];
for (const [i, page] of Object.keys(truth).sort().entries()) {
  const half = i % 2 === 0 ? 'even' : 'odd';
  if (!values.half || values.half === half) measured.push({ half, ...(await measure(page)) });
}

if (values.pages) for (const { page, kept } of measured) console.log(`${page.slice(0, 12)}  ${line([kept])}`);
for (const half of ['even', 'odd', 'all']) {
  const pages = half === 'all' ? measured : measured.filter((one) => one.half === half);
  if (pages.length === 0) continue;
  console.log(`${half.padEnd(5)} ${String(pages.length).padStart(3)} pages  kept ${line(pages.map(({ kept }) => kept))}   body ${line(pages.map(({ body }) => body))}`);
}

async function measure(page: string): Promise<Measured> {
  const wanted = truth[page]!.articleBody;
  const { text, blocks } = await read(gunzipSync(readFileSync(join(folder!, 'html', `${page}.html.gz`))), page);
  const textOf = (chosen: (block: Block) => boolean) => blocks.filter(chosen).map(({ start, end }) => text.slice(start, end)).join('\n');
  return {
    page,
    kept: overlapOf(wanted, textOf(({ role }) => role !== 'furniture')),
    body: overlapOf(wanted, textOf(({ role }) => BODY.includes(role))),
  };
}

/** A page in which no article is found counts as one of which nothing is kept. */
async function read(bytes: Uint8Array, page: string): Promise<{ text: string; blocks: readonly Block[] }> {
  try {
    return done(readArticle(await readInput(bytes, `${page}.html`, parseDocument)));
  } catch (fault) {
    if (fault instanceof UnreadableError) return { text: '', blocks: [] };
    throw fault;
  }
}

function line(overlaps: readonly Overlap[]): string {
  const { f1, precision, recall } = scoresOf(overlaps);
  return `F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`;
}
