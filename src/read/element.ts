import type { ArticleInput, Block, BlockRole } from '../model.ts';
import { runsOf, type Run } from './html/runs.ts';

/** Longer text by a byline's or a date's markup tells something. */
const LONGEST_LINE = 150;

/**
 * An element that holds one article and nothing else, as an author set it: its markup is believed, and no furniture is looked
 * for. `text` is its visible text, blocks parted by blank lines.
 */
export function readElement(element: Element, source: string): ArticleInput {
  const runs = runsOf(element);
  const headline = headlineOf(runs);
  let start = 0;
  const blocks = runs.map((run, index): Block => {
    const block = { role: index === headline ? 'headline' : roleOf(run), start, end: start + run.text.length } as const;
    start = block.end + 2;
    return block;
  });
  return { source, text: runs.map(({ text }) => text).join('\n\n'), blocks };
}

/** The first main heading, else a heading that nothing stands before. */
function headlineOf(runs: readonly Run[]): number {
  const main = runs.findIndex(({ label }) => label === 'h1');
  return main < 0 && runs[0]?.label === 'heading' ? 0 : main;
}

function roleOf({ label, inline, text }: Run): BlockRole {
  const isLine = text.length <= LONGEST_LINE;
  if (label === 'h1' || label === 'heading') return 'heading';
  if (label === 'byline' || (inline.has('byline') && isLine)) return isLine ? 'byline' : 'paragraph';
  if (label === 'date' || (inline.has('date') && isLine)) return isLine ? 'dateline' : 'paragraph';
  return label ?? 'paragraph';
}
