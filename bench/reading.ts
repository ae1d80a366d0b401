/**
 * How well saved pages are read: of public pages with known article text, which words are kept and which set aside.
 *
 *     npm run bench:reading -- FOLDER [--half even|odd] [--pages]
 *
 * FOLDER is a copy of the "article extraction benchmark" (github.com/scrapinghub/article-extraction-benchmark): pages in
 * `html/*.html.gz`, their article text in `ground-truth.json`, what other tools took for it in `output`. The measure is the one its
 * README describes, and gives for those tools the figures that stand there. A rule is made looking at one half of the pages and
 * must not harm the other.
 */
import { existsSync, readFileSync } from 'node:fs';
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
  readonly text: Overlap;
  readonly body: Overlap;
}

/** What the known texts hold: an article's body without headline, names, dates and credits. */
const BODY: readonly BlockRole[] = ['heading', 'paragraph', 'list-item'];
/** What other tools hand over beside the text. */
const BESIDE: readonly BlockRole[] = ['headline', 'byline', 'dateline'];
const OTHER_TOOLS = ['readability_js', 'trafilatura'];

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
  console.log(`${half.padEnd(5)} ${String(pages.length).padStart(3)} pages`);
  console.log(`  every block that is kept           ${line(pages.map(({ kept }) => kept))}`);
  console.log(`  without headline, byline, dateline ${line(pages.map(({ text }) => text))}`);
  console.log(`  paragraphs, headings and lists     ${line(pages.map(({ body }) => body))}`);
}
if (!values.half) for (const tool of OTHER_TOOLS) compareWith(tool);

async function measure(page: string): Promise<Measured> {
  const wanted = truth[page]!.articleBody;
  const { text, blocks } = await read(gunzipSync(readFileSync(join(folder!, 'html', `${page}.html.gz`))), page);
  const textOf = (chosen: (block: Block) => boolean) => blocks.filter(chosen).map(({ start, end }) => text.slice(start, end)).join('\n');
  return {
    page,
    kept: overlapOf(wanted, textOf(({ role }) => role !== 'furniture')),
    text: overlapOf(wanted, textOf(({ role }) => role !== 'furniture' && !BESIDE.includes(role))),
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

function compareWith(tool: string): void {
  const file = join(folder!, 'output', `${tool}.json`);
  if (!existsSync(file)) return;
  const { output } = JSON.parse(readFileSync(file, 'utf8')) as { output: Record<string, { articleBody?: string }> };
  const overlaps = Object.entries(truth).map(([page, { articleBody }]) => overlapOf(articleBody, output[page]?.articleBody ?? ''));
  console.log(`${tool.padEnd(36)} ${line(overlaps)}`);
}

function line(overlaps: readonly Overlap[]): string {
  const { f1, precision, recall } = scoresOf(overlaps);
  return `F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`;
}
