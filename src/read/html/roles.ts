import type { Block, BlockRole } from '../../model.ts';
import type { ArticleRuns } from './article.ts';
import { isProse } from './boxes.ts';
import { bylinesOf, isCalledByline } from './bylines.ts';
import type { Run } from './runs.ts';

type Choice = Pick<Block, 'role' | 'because'>;

const OUTSIDE: Choice = { role: 'furniture', because: 'outside the article' };
const DATE: Choice = { role: 'furniture', because: 'date of publication' };
const ABOUT_AUTHOR: Choice = { role: 'furniture', because: 'about the author' };

const LONGEST_DATE = 80;
/** Runs from the first on among which the date may stand. */
const OPENING = 6;
/** Runs below the headline among which its standfirst stands; further down stand prompts. */
const UNDER_HEADLINE = 2;
/** Paragraphs have fewer links than words. */
const MOSTLY_LINKS = 0.5;

/** A role for each run. `inside`: the article's own; `boxOf`: what else it stands in; `titles`: the page's, to know its headline by. */
export function rolesOf(runs: readonly Run[], inside: ReadonlySet<Run>, boxOf: ArticleRuns['boxOf'], titles: readonly string[]): Choice[] {
  const first = runs.findIndex((run) => inside.has(run) && run.label !== 'h1');
  const last = runs.findLastIndex((run) => inside.has(run));
  const headline = headlineOf(runs, first, titles);
  const start = headline >= 0 && headline < first ? headline : first;
  const bylines = bylinesOf(runs.slice(start, last + 1));
  return runs.map((run, i): Choice => {
    if (i === headline) return { role: 'headline' };
    const box = inside.has(run) ? undefined : boxOf(run);
    if (box !== undefined) return { role: 'furniture', because: box };
    if (i < start || i > last) return OUTSIDE;
    if (bylines.has(run)) return isDate(run) ? DATE : { role: 'byline' };
    if (i < first + OPENING && isDate(run)) return DATE;
    if (inside.has(run)) return isCalledByline(run) && !isProse(run) ? ABOUT_AUTHOR : { role: roleInside(run) };
    return beside(run, i > headline && i <= headline + UNDER_HEADLINE && i < first);
  });
}

/** The h1 that the title repeats, else the nearest before the article, else any text that is a title word for word. */
function headlineOf(runs: readonly Run[], first: number, titles: readonly string[]): number {
  const wanted = titles.map(plain);
  const main = runs.flatMap((run, i) => (run.label === 'h1' ? [i] : []));
  const before = main.filter((i) => i < first);
  return (
    headlineByTitle(runs, titles) ?? before.at(-1) ?? main[0] ?? runs.findIndex(({ text, links }, i) => i <= first && links < MOSTLY_LINKS && wanted.includes(plain(text)))
  );
}

/** The last h1 that the page's title begins with, else the first heading. */
export function headlineByTitle(runs: readonly Run[], titles: readonly string[]): number | undefined {
  const wanted = titles.map(plain);
  const isRepeated = ({ text }: Run) => wanted.some((title) => title.startsWith(plain(text)));
  const main = runs.findLastIndex((run) => run.label === 'h1' && isRepeated(run));
  const at = main < 0 ? runs.findIndex((run) => run.label === 'heading' && run.text.length >= SHORTEST_HEADLINE && isRepeated(run)) : main;
  return at < 0 ? undefined : at;
}

/** A shorter heading may begin the title by chance: a section, the name of the site. */
const SHORTEST_HEADLINE = 20;

const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('…', '...').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim().toLowerCase();

function roleInside({ label }: Run): BlockRole {
  if (label === 'h1' || label === 'heading') return 'heading';
  if (label === 'caption' || label === 'credit' || label === 'list-item' || label === 'standfirst') return label;
  return 'paragraph';
}

/** Text between headline and end that is not the article's own. */
function beside(run: Run, opening: boolean): Choice {
  const { label, links } = run;
  if (links >= MOSTLY_LINKS) return isDate(run) ? DATE : OUTSIDE;
  if (label === 'caption' || label === 'credit') return { role: label };
  if (isDate(run)) return DATE;
  if (opening && label === 'standfirst') return { role: 'standfirst' };
  return opening && isProse(run) ? { role: label === 'list-item' ? label : 'standfirst' } : OUTSIDE;
}

function isDate({ label, inline, text }: Run): boolean {
  return text.length <= LONGEST_DATE && (label === 'date' || inline.has('date') || saysWhen(text));
}

/** A year or a clock, and hardly a word besides. */
function saysWhen(text: string): boolean {
  return /\b(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}/.test(text) && (text.match(/\p{L}{4,}/gu)?.length ?? 0) <= 2;
}
