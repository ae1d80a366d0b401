import type { Comparison } from '../../model.ts';
import { report as words } from '../../words/report.ts';
import { aloneSection } from './alone.ts';
import { asideSection } from './aside.ts';
import { DEFAULT_CHOICES, REPORT_PARTS, type ReportChoices } from './choices.ts';
import { directionOf, languageOfWords } from './direction.ts';
import { figuresSection } from './figures.ts';
import { likenessSection } from './likeness.ts';
import { methodSection } from './method.ts';
import { namesSection } from './names.ts';
import { notesSection } from './notes.ts';
import { orderSection } from './order.ts';
import { outletMask } from './outlets.ts';
import { passagesSection } from './passages.ts';
import { quotationsSection } from './quotations.ts';
import { Quoting } from './quoting.ts';
import type { AnswerKey, Report, ReportPart, Section } from './report.ts';
import { sceneOf, type Scene } from './scene.ts';
import { sourcesOf, sourcesSection } from './sources.ts';
import { summarySection } from './summary.ts';
import { toldSection } from './told.ts';

/** A section before it has its title and its number. */
type Draft = Section extends infer S ? (S extends Section ? Omit<S, 'title' | 'number'> : never) : never;

const MAKERS: Readonly<Record<ReportPart, (scene: Scene) => Draft | null>> = {
  summary: summarySection,
  sources: sourcesSection,
  told: toldSection,
  order: orderSection,
  likeness: likenessSection,
  passages: passagesSection,
  quotations: quotationsSection,
  figures: figuresSection,
  names: namesSection,
  alone: aloneSection,
  aside: asideSection,
  notes: notesSection,
  method: methodSection,
};

/** Parts that stand before the body of the report, or beside the part before them, and have no number. */
const UNNUMBERED: ReadonlySet<ReportPart> = new Set(['summary', 'sources', 'order', 'likeness']);

/** The report of a comparison, in the language that is spoken at the moment. */
export function reportOf(comparison: Comparison, wished: Partial<ReportChoices> = {}): Report {
  const choices = { ...DEFAULT_CHOICES, ...wished };
  const free = new Quoting(choices.hideOutlets ? outletMask(comparison) : (text) => text, choices.wordsPerSource !== null);
  const whole = reportWith(sceneOf(comparison, choices, free));
  return choices.wordsPerSource === null ? whole : reportWith(sceneOf(comparison, choices, free.limitedTo(choices.wordsPerSource)));
}

/** Whether all of the comparison may go into the file of a report, so that it can be opened again. */
export function mayHoldComparison({ articles }: Comparison, { sources, wordsPerSource, hideOutlets }: ReportChoices): boolean {
  return (sources === null || sources.length === articles.length) && wordsPerSource === null && !hideOutlets;
}

/** Which outlet each letter of a report with hidden outlets stands for. */
export function answerKeyOf(comparison: Comparison, wished: Partial<ReportChoices> = {}): AnswerKey {
  const choices = { ...DEFAULT_CHOICES, ...wished, hideOutlets: false };
  const scene = sceneOf(comparison, choices, new Quoting((text) => text));
  const { paper, largePrint } = choices;
  const language = languageOfWords();
  return {
    language,
    direction: directionOf(language),
    paper,
    largePrint,
    title: words.answerKey(titleOf(scene)),
    lead: words.answerKeyLead,
    sources: sourcesOf(scene),
  };
}

function reportWith(scene: Scene): Report {
  const { choices, counted, apart, quoting } = scene;
  const language = languageOfWords();
  return {
    choices,
    language,
    direction: directionOf(language),
    kind: words.kind,
    title: quoting.mask(titleOf(scene)),
    deck: words.deck(counted.length, apart.length),
    sources: sourcesOf(scene),
    sections: sectionsOf(scene),
  };
}

function titleOf({ choices, shown }: Scene): string {
  return choices.title ?? words.title(shown.length);
}

function sectionsOf(scene: Scene): Section[] {
  const drafts = REPORT_PARTS.filter((part) => scene.choices.parts.includes(part)).flatMap((part) => MAKERS[part](scene) ?? []);
  let numbered = 0;
  return drafts.map((draft) => ({ ...draft, title: words.parts[draft.part], number: UNNUMBERED.has(draft.part) ? null : ++numbered }));
}
