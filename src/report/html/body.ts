import type { AnswerKey, Report, Section } from '../contents/report.ts';
import { likeness, order } from './charts.ts';
import { head } from './head.ts';
import { alone, aside } from './lists.ts';
import { box, h, type Given, type Markup } from './markup.ts';
import { method } from './method.ts';
import { notes } from './notes.ts';
import { answerTable, sources, summary } from './overview.ts';
import { passages } from './passages.ts';
import { sceneOf, type Scene } from './parts.ts';
import { quotations } from './quotations.ts';
import { figures, names } from './tables.ts';
import { told } from './told.ts';

/** The page of a report below its head: one element, for a file or to stand beside an app while it is printed. */
export function reportBody(report: Report): Markup {
  const scene = sceneOf(report);
  const { title, deck, sections, language, direction, choices } = report;
  const first = sections.filter(({ part }) => FIRST.has(part));
  const rest = sections.filter(({ part }) => !FIRST.has(part));
  return h(
    'main',
    { class: choices.largePrint ? 'report large' : 'report', lang: language, dir: direction },
    head(title, deck),
    first.map((part) => sectionOf(part, scene)),
    besides(rest, scene),
  );
}

export function answerKeyBody(key: AnswerKey): Markup {
  const { title, lead, language, direction, largePrint } = key;
  return h(
    'main',
    { class: largePrint ? 'report large' : 'report', lang: language, dir: direction },
    head(title, lead),
    box('section', 'sources', answerTable(key)),
  );
}

const FIRST: ReadonlySet<Section['part']> = new Set(['summary', 'sources']);

/** More sources than these need the width of the page for their order. */
const BESIDE = 4;

/** The two charts stand side by side where there is room. */
function besides(sections: readonly Section[], scene: Scene): Given {
  const isChart = ({ part }: Section) => part === 'order' || part === 'likeness';
  const charts = sections.filter(isChart);
  const { sources: all, choices } = scene.report;
  const areTwo = charts.length === 2 && all.length <= BESIDE + 1 && !choices.largePrint;
  return sections.map((part): Given => {
    if (!areTwo || !isChart(part)) return sectionOf(part, scene);
    return part === charts[0] ? box('div', 'two', charts.map((chart) => sectionOf(chart, scene))) : null;
  });
}

function sectionOf(section: Section, scene: Scene): Markup {
  switch (section.part) {
    case 'summary':
      return summary(section, scene);
    case 'sources':
      return sources(section, scene);
    case 'told':
      return told(section, scene);
    case 'order':
      return order(section, scene);
    case 'likeness':
      return likeness(section, scene);
    case 'passages':
      return passages(section, scene);
    case 'quotations':
      return quotations(section, scene);
    case 'figures':
      return figures(section, scene);
    case 'names':
      return names(section, scene);
    case 'alone':
      return alone(section, scene);
    case 'aside':
      return aside(section, scene);
    case 'notes':
      return notes(section, scene);
    case 'method':
      return method(section);
  }
}
