import { ShowRequest, StepRequest } from '../state/requests.ts';
import type { ViewCommands } from '../state/view-commands.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Command } from './keys.ts';
import { isPairView, isReading, viewsIn } from './places.ts';

/** What a key can set going. */
export interface Actions {
  readonly ask: (request: Event) => void;
  readonly step: (request: StepRequest) => void;
  readonly search: () => void;
  readonly openClassroom: () => void;
  readonly copyLink: () => void;
  readonly listCorrections: () => void;
  readonly print: () => void;
  readonly switchTheme: () => void;
  readonly showHelp: () => void;
  /** The view in sight, where it does more than show. */
  readonly view: ViewCommands | null;
}

/** Does what a key asks for, where it means something in the view in sight. `count`: of articles. */
export function perform(command: Command, shown: ViewState, count: number, actions: Actions): void {
  const show = (change: Partial<ViewState>) => actions.ask(new ShowRequest(change));
  const reads = isReading(shown);
  const marksFirst = shown.classroom.marking === 'own';
  if (command.do === 'step' && reads && !marksFirst) actions.step(new StepRequest(command.by, command.unit));
  if (command.do === 'view' && viewsIn(shown, count).some((view) => view === command.view)) show({ view: command.view });
  if (command.do === 'put' && isPairView(shown) && command.article < count) show({ [command.side]: command.article });
  if (command.do === 'swap' && isPairView(shown)) show({ left: shown.right, right: shown.left });
  if (command.do === 'gaps') actions.view?.toggleGaps?.();
  if (command.do === 'search' && reads) actions.search();
  if (command.do === 'classroom' && reads) actions.openClassroom();
  if (command.do === 'filters' && !marksFirst) actions.view?.focusFilters?.();
  if (command.do === 'inspector' && !marksFirst) actions.view?.focusInspector?.();
  if (command.do === 'put-right' && !marksFirst) actions.view?.putRight?.();
  if (command.do === 'note' && !marksFirst) actions.view?.writeNote?.();
  if (command.do === 'link' && reads) actions.copyLink();
  if (command.do === 'corrections') actions.listCorrections();
  if (command.do === 'print' && reads) actions.print();
  if (command.do === 'theme') actions.switchTheme();
  if (command.do === 'help') actions.showHelp();
  if (command.do === 'back' && reads) goBack(shown, show);
}

/** What was opened last goes first. */
function goBack({ query, current, classroom }: ViewState, show: (change: Partial<ViewState>) => void): void {
  if (query !== null) show({ query: null, hit: null });
  else if (current !== null) show({ current: null });
  else if (classroom.isOpen) show({ classroom: { ...classroom, isOpen: false } });
}
