import type { AloneSection, AsideSection, NotesSection, ReportNote } from '../contents/report.ts';
import { heading, inlinesOf, joined, label, listOf, plain, strong, type Block, type Inline, type SourceOf } from './blocks.ts';

/** Told by one source only, source by source. */
export function aloneBlocks({ sources }: AloneSection, sourceOf: SourceOf): Block[] {
  return sources.flatMap(({ article, count, entries }) => [
    heading(3, plain(`${label(sourceOf(article))}: ${count}`)),
    ...listOf(entries.map(({ place, words: told, setAside }) => [strong(place), plain(' '), ...inlinesOf(told), plain(setAside ? ` (${setAside})` : '')])),
  ]);
}

/** Page furniture, with the rule that set it aside. */
export function asideBlocks({ sources }: AsideSection, sourceOf: SourceOf): Block[] {
  return sources.flatMap(({ article, count, lines }) => [
    heading(3, plain(`${label(sourceOf(article))}: ${count}`)),
    ...listOf(lines.map(({ words: line, because }) => [...inlinesOf(line), plain(` (${because})`)])),
  ]);
}

/** What the reader put right and wrote. */
export function notesBlocks({ lines }: NotesSection, sourceOf: SourceOf): Block[] {
  return listOf(lines.map((line) => noteInlines(line, sourceOf)));
}

function noteInlines({ name, state, text, places }: ReportNote, sourceOf: SourceOf): Inline[] {
  const quoted = places.map(({ article, place, words: told }) => [strong(sourceOf(article).sigil), plain(place ? ` ${place}: ` : ''), ...(told ? inlinesOf(told) : [])]);
  return [
    strong(state ? `${name} (${state})` : name),
    ...(text ? [plain(`: ${text}`)] : []),
    ...(quoted.length > 0 ? [plain(' — '), ...joined(quoted, '; ')] : []),
  ];
}
