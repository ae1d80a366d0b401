import { html, type TemplateResult } from 'lit';
import type { Comparison } from '../../src/model.ts';
import { articleNames } from '../../src/present/names.ts';
import { app as words } from '../../src/words/app.ts';
import { common } from '../../src/words/common.ts';
import { articles as articleWords, start as startWords } from '../../src/words/start.ts';
import { isPairView } from './places.ts';
import { workingText } from './progress-text.ts';
import { correctedEntries } from './corrected-entries.ts';
import type { Snapshot } from './snapshot.ts';

/** What stands below the bars. `comparison`: as the reader sees it; null while there is none. */
export function mainTemplate(snapshot: Snapshot, comparison: Comparison | null): TemplateResult {
  const { state: shown, entries, faults, draft, compared, origin } = snapshot;
  if (shown.view === 'start') return html`<sd-start .open=${entries.length} .draft=${draft} .faults=${faults}></sd-start>`;
  if (shown.view === 'articles') {
    return html`<sd-articles .entries=${correctedEntries(snapshot)} .compared=${compared} .faults=${faults} .draft=${draft} .dismissed=${shown.dismissed}
      .origin=${origin} working=${workingText(snapshot)}></sd-articles>`;
  }
  const heading = html`<h1 class="visually-hidden" tabindex="-1">${titleOf(snapshot, comparison)}</h1>`;
  return html`${heading}${comparison ? readingTemplate(snapshot, comparison) : unmarkedTemplate(snapshot)}`;
}

/** What the page is called: the view and, where it has two articles, their names. */
export function titleOf({ state: shown, entries }: Snapshot, comparison: Comparison | null): string {
  if (shown.view === 'start') return startWords.title;
  if (shown.view === 'articles') return articleWords.title(entries.length);
  const names = articleNames(comparison?.articles ?? []);
  const [left, right] = [names[shown.left], names[shown.right]];
  const view = common.views[shown.view];
  return isPairView(shown) && left && right ? words.between(view, left, right) : view;
}

function readingTemplate({ state: shown }: Snapshot, comparison: Comparison): TemplateResult {
  switch (shown.view) {
    case 'linear':
      return html`<sd-linear .comparison=${comparison} .state=${shown}></sd-linear>`;
    case 'quotes':
      return html`<sd-quotes .comparison=${comparison} .state=${shown}></sd-quotes>`;
    case 'all-sources':
      return html`<sd-all-sources .comparison=${comparison} .state=${shown}></sd-all-sources>`;
    default:
      return html`<sd-side-by-side .comparison=${comparison} .state=${shown}></sd-side-by-side>`;
  }
}

function unmarkedTemplate(snapshot: Snapshot): TemplateResult {
  const { state: shown, entries, failure } = snapshot;
  const inputs = entries.map(({ input }) => input);
  return html`<sd-unmarked .inputs=${inputs} .left=${shown.left} .right=${shown.right} working=${failure ? '' : workingText(snapshot)}></sd-unmarked>`;
}
