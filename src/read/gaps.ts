import type { Block, Span } from '../model.ts';
import { linesOf } from './lines.ts';

/**
 * Blocks as given by an extractor, put in order and completed: trimmed, without overlaps, and what none of them holds
 * becomes furniture, line by line, so that no character is lost.
 */
export function completeBlocks(text: string, blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  let from = 0;
  for (const block of blocks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const inside = trimmed(text, { start: Math.max(from, block.start), end: Math.min(block.end, text.length) });
    if (!inside) continue;
    for (const line of outside(text, from, inside.start)) whole.push(line);
    whole.push({ ...block, ...inside });
    from = inside.end;
  }
  return [...whole, ...outside(text, from, text.length)];
}

function outside(text: string, start: number, end: number): Block[] {
  return linesOf(text.slice(start, end)).map((line) => ({
    role: 'furniture',
    start: start + line.start,
    end: start + line.end,
    because: 'outside the article',
  }));
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const part = text.slice(start, end);
  const inner = part.trim();
  if (!inner) return null;
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: from + inner.length };
}
