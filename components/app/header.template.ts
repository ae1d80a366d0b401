import { html, nothing, type TemplateResult } from 'lit';
import { app as words } from '../../src/words/app.ts';
import { common } from '../../src/words/common.ts';
import { keepingControls } from '../keeping/controls.template.ts';
import { addressOf } from './address-bar.ts';
import { classroom as classroomWords } from '../../src/words/classroom.ts';
import { search as searchWords } from '../../src/words/search.ts';
import { historyTemplate } from './history.template.ts';
import { printing as printWords } from '../../src/words/report.ts';
import { icons } from './icons.ts';
import { isReading, viewsIn } from './places.ts';
import { workDone, workingText } from './progress-text.ts';
import { PrintRequest } from './requests.ts';
import { currentComparison, type Snapshot } from './snapshot.ts';

export interface HeaderActions {
  readonly isDark: boolean;
  readonly switchTheme: () => void;
  readonly search: () => void;
  readonly openClassroom: () => void;
  readonly showHelp: () => void;
}

/** The bar at the top: what is open, the views, the theme, the help; along its edge how far a comparison is. */
export function headerTemplate(snapshot: Snapshot, { isDark, switchTheme, search, openClassroom, showHelp }: HeaderActions): TemplateResult {
  const { state, origin, progress } = snapshot;
  const start = addressOf(snapshot, { ...state, view: 'start' });
  const theme = isDark ? words.toLight : words.toDark;
  return html`<header class="bar">
    <a class="wordmark" href=${start} aria-label=${words.startLink}>${icons.wordmark}<span>${words.name}</span></a>
    ${title(snapshot)} ${tabs(snapshot)}
    <div class="acts">
      ${origin === 'samples' && isReading(state) ? html`<a class="button own" href=${start}>${words.compareOwn}</a>` : nothing}
      ${isReading(state) ? html`<button class="button icon quiet" aria-label=${searchWords.open} title="${searchWords.open} (/)" @click=${search}>${icons.search}</button>
            <button class="button icon quiet" aria-label=${classroomWords.open} title="${classroomWords.open} (M)" aria-pressed=${state.classroom.isOpen ? 'true' : 'false'} @click=${openClassroom}>${icons.classroom}</button>` : nothing}
      ${isReading(state) && currentComparison(snapshot) ? html`<button class="button icon quiet" aria-label=${printWords.open} title="${printWords.open} (S)" @click=${askToPrint}>${icons.print}</button>` : nothing}
      ${historyTemplate(snapshot)} ${keepingControls(snapshot.entries.length > 0)}
      <button class="button icon quiet" aria-label=${theme} title="${theme} (T)" @click=${switchTheme}>${icons.theme}</button>
      <button class="button icon quiet" aria-label=${words.help} title="${words.help} (?)" @click=${showHelp}>${icons.help}</button>
    </div>
    ${progress ? html`<progress class="progress" max="1" .value=${workDone(progress)} aria-label=${workingText(snapshot)}></progress>` : nothing}
  </header>`;
}

function title({ entries, state, origin }: Snapshot): TemplateResult {
  if (entries.length === 0 || state.view === 'start') return html`<span class="space"></span>`;
  return html`<span class="what">${origin === 'samples' ? words.sampleTitle : words.ownTitle(entries.length)}</span>`;
}

/** The views that there is something to show in; none before the first article. */
function tabs(snapshot: Snapshot): TemplateResult | typeof nothing {
  const { entries, state } = snapshot;
  if (entries.length === 0) return nothing;
  const views = viewsIn(state, entries.length);
  return html`<nav class="tabs fading" aria-label=${words.views}>${views.map(
    (view) =>
      html`<a href=${addressOf(snapshot, { ...state, view })} aria-current=${view === state.view ? 'page' : nothing}>${common.views[view]}</a>`,
  )}</nav>`;
}

function askToPrint(event: Event): void {
  event.currentTarget?.dispatchEvent(new PrintRequest());
}
