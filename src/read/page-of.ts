import type { ArticleInput } from '../model.ts';
import { mapped, type Work } from '../work.ts';
import { completeBlocks } from './gaps.ts';
import { linesOf } from './lines.ts';
import { partOf, type Page } from './page.ts';
import { joinWrapped } from './wrap.ts';

/** Parts between two pauses. */
const AT_ONCE = 100;

/** The input's blocks, or its lines and paragraphs where it is plain text. */
export function* pageOf({ text, blocks }: ArticleInput): Work<Page> {
  const spans = blocks ? completeBlocks(text, blocks) : joinWrapped(text, linesOf(text));
  yield;
  let from = 0;
  const parts = yield* mapped(spans, AT_ONCE, (span) => {
    const breaks = breaksIn(text.slice(from, span.start));
    from = span.end;
    return partOf(text, span, breaks);
  });
  return { text, extracted: blocks !== undefined, parts, body: null };
}

function breaksIn(gap: string): number {
  return gap.match(/\r\n|[\r\n\v\f\u2028\u2029]/gu)?.length ?? 0;
}
