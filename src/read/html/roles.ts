import type { Block, BlockRole } from '../../model.ts';
import type { Run } from './runs.ts';

type Choice = Pick<Block, 'role' | 'because'>;

const OUTSIDE: Choice = { role: 'furniture', because: 'outside the article' };
const DATE: Choice = { role: 'furniture', because: 'date of publication' };

/** A name and a trade; longer text by a byline's markup tells about the author. */
const LONGEST_BYLINE = 150;
const LONGEST_DATE = 80;
/** Paragraphs have fewer links than words. */
const MOSTLY_LINKS = 0.5;

/** A role for each run. `kept`: the article by Readability; `title`: the page's own, to know its headline by. */
export function rolesOf(runs: readonly Run[], kept: ReadonlySet<Run>, titles: readonly string[]): Choice[] {
  const inside = withSiblings(runs, kept);
  const first = runs.findIndex((run) => inside.has(run) && run.label !== 'h1');
  const last = runs.findLastIndex((run) => inside.has(run));
  const headline = headlineOf(runs, first, titles);
  const start = headline >= 0 && headline < first ? headline : first;
  return runs.map((run, i) => {
    if (i === headline) return { role: 'headline' };
    if (inside.has(run)) return { role: roleInside(run) } satisfies Choice;
    return i < start || i > last ? OUTSIDE : beside(run, i < first);
  });
}

/** Readability drops single paragraphs for their class names or links: their siblings bring them back. */
function withSiblings(runs: readonly Run[], kept: ReadonlySet<Run>): ReadonlySet<Run> {
  const parents = new Map<Element | null, number>();
  for (const { owner } of kept) {
    if (owner.localName === 'p') parents.set(owner.parentElement, (parents.get(owner.parentElement) ?? 0) + 1);
  }
  const back = runs.filter(({ owner, links }) => owner.localName === 'p' && links < MOSTLY_LINKS && (parents.get(owner.parentElement) ?? 0) > 1);
  return new Set([...kept, ...back]);
}

/** The h1 that the title repeats, else the nearest before the article, else any text that is a title word for word. */
function headlineOf(runs: readonly Run[], first: number, titles: readonly string[]): number {
  const wanted = titles.map(plain);
  const main = runs.flatMap((run, i) => (run.label === 'h1' ? [i] : []));
  const repeated = main.filter((i) => wanted.some((title) => title.startsWith(plain(runs[i]!.text))));
  const before = main.filter((i) => i < first);
  return (
    repeated.at(-1) ?? before.at(-1) ?? main[0] ?? runs.findIndex(({ text, links }, i) => i <= first && links < MOSTLY_LINKS && wanted.includes(plain(text)))
  );
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function roleInside(run: Run): BlockRole {
  if (isByline(run)) return 'byline';
  const { label } = run;
  if (label === 'h1' || label === 'heading') return 'heading';
  if (label === 'caption' || label === 'credit' || label === 'list-item' || label === 'standfirst') return label;
  return 'paragraph';
}

/** Text between headline and end that Readability left out. */
function beside(run: Run, opening: boolean): Choice {
  const { label, links } = run;
  if (label === 'caption' || label === 'credit') return { role: label };
  if (isByline(run)) return { role: 'byline' };
  if (isDate(run)) return DATE;
  return label === 'standfirst' && opening && links < MOSTLY_LINKS ? { role: 'standfirst' } : OUTSIDE;
}

function isByline({ label, inline, text }: Run): boolean {
  return (label === 'byline' || inline.has('byline')) && text.length <= LONGEST_BYLINE;
}

function isDate({ label, inline, text }: Run): boolean {
  return (label === 'date' || inline.has('date')) && text.length <= LONGEST_DATE;
}
