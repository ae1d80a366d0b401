/**
 * Measures the built app on large sets, in a real browser: `npm run build`, then
 *
 *     npm run bench:browser [-- --app FOLDER] [--view NAME] [--set NUMBER]
 *
 *   first screen   from the end of the comparison to the first picture of a view, what the main thread did meanwhile, and the
 *                  longest task; then the same for coming back to the view
 *   frames         dropped while the view is scrolled, at reading pace, flung, and drawn to its end; beside an empty page of
 *                  the same height, scrolled in the same run, as a machine that draws without a GPU drops some of those too
 *   memory         of scripts, and nodes, when the view was scrolled through, and after it was closed and opened ten times
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { BROWSER_ARGS, testBrowser } from '../scripts/browser.mjs';
import { serveApp } from '../scripts/serve.mjs';
import { firstScreen, MARKS, VIEWS, type View } from './browser/opening.ts';
import { emptyPage, FRAME, GAITS, scrolled, type Frames } from './browser/scrolling.ts';
import { heldBy, type Held } from './browser/held.ts';
import { manyAlike, wholeLibrary, type LargeSet } from './browser/sets.ts';
import type { Split } from './browser/trace.ts';
import { printed } from './table.ts';

const { values } = parseArgs({ options: { app: { type: 'string', default: 'dist-app' }, view: { type: 'string' }, set: { type: 'string' } } });
const OPENINGS = 10;
const views = VIEWS.filter(({ name }) => !values.view || name === values.view);

interface Measured {
  readonly name: string;
  readonly marks: number;
  readonly first: Opened;
  readonly again: Opened;
  readonly gaits: readonly { readonly name: string; readonly here: Frames; readonly empty: Frames }[];
  readonly held: Held;
  readonly heldLater: Held;
}

interface Opened extends Split {
  /** Milliseconds on the clock. */
  readonly painted: number;
}

const server = await serveApp({}, values.app);
const address = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch({ executablePath: await testBrowser(), args: BROWSER_ARGS });
const measured: Measured[] = [];
const sets = [wholeLibrary(), manyAlike()].filter((_, at) => !values.set || at + 1 === Number(values.set));
for (const set of sets) {
  for (const view of views) {
    console.error(`${set.name}: ${view.name} …`);
    measured.push(await measure(set, view));
  }
}
await browser.close();
await server.close();
print();
process.exit(0);

async function measure(set: LargeSet, view: View): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  const opening = await firstScreen(browser, page, address, set, view);
  const first = await opening.afterComparison();
  const marks = await page.locator('main mark').count();
  const gaits = [];
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const blank = await emptyPage(browser, height);
  for (const { name, step, frames } of GAITS) {
    await blank.bringToFront();
    const empty = await blank.evaluate(scrolled, { step, frames, refresh: FRAME });
    await page.bringToFront();
    gaits.push({ name, empty, here: await page.evaluate(scrolled, { step, frames, refresh: FRAME }) });
  }
  await blank.close();
  const held = await heldBy(session);
  const again = await opening.onReturn();
  for (let round = 0; round < OPENINGS; round++) await opening.reopen();
  const heldLater = await heldBy(session);
  await page.close();
  return { name: `${set.name}: ${view.name}`, marks, first, again, gaits, held, heldLater };
}

function print(): void {
  const ms = (value: number) => `${Math.round(value)} ms`;
  const splits = ({ painted, script, style, layout, paint, other, longest }: Opened) => [painted, script, style, layout, paint, other, longest].map(ms);
  const head = ['painted', 'script', 'style', 'layout', 'paint', 'other', 'longest task'];
  console.log(printed([`First screen after ${MARKS.arrived}`, ...head, 'marks'], measured.map(({ name, first, marks }) => [name, ...splits(first), String(marks)])));
  console.log(`\n${printed(['Coming back to the view', ...head], measured.map(({ name, again }) => [name, ...splits(again)]))}`);
  const share = ({ dropped, total }: Frames) => `${Math.round((100 * dropped) / total)} %`;
  const rows = measured.flatMap(({ name, gaits }) =>
    gaits.map((gait) => [`${name}, ${gait.name}`, share(gait.here), share(gait.empty), ms(gait.here.mean), ms(gait.empty.mean), (gait.here.mean / gait.empty.mean).toFixed(2), ms(gait.here.slowest)]),
  );
  console.log(`\n${printed(['Scrolling', 'dropped', 'empty', 'frame', 'empty', 'ratio', 'slowest'], rows)}`);
  const memory = ({ megabytes, nodes }: Held) => [`${megabytes} MB`, String(nodes)];
  console.log(`\n${printed(['Memory', 'scripts', 'nodes', `opened ${OPENINGS} times`, 'nodes'], measured.map(({ name, held, heldLater }) => [name, ...memory(held), ...memory(heldLater)]))}`);
}
