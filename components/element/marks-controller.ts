import { nothing, type TemplateResult } from 'lit';
import type { Scene } from '../embed/scene.ts';
import { NoteController } from '../shared/note-controller.ts';
import { markAt } from './mark-steps.ts';

type Host = ConstructorParameters<typeof NoteController>[0];

/**
 * What a reader does in a short view without a button: a note says at a mark what the other article has, arrow keys go from mark to
 * mark, a click on a mark or a passage chooses it. `sceneOf` gives what is shown, null while that is no short view.
 */
export class MarksController {
  readonly #host: Host;
  readonly #sceneOf: () => Scene | null;
  readonly #note: NoteController;

  constructor(host: Host, sceneOf: () => Scene | null) {
    this.#host = host;
    this.#sceneOf = sceneOf;
    this.#note = new NoteController(host);
  }

  note(): TemplateResult | typeof nothing {
    return this.#note.template();
  }

  readonly click = ({ target }: Event): void => {
    const scene = this.#sceneOf();
    if (!scene || getSelection()?.type === 'Range' || (target as Element).closest('button, a, select, summary')) return;
    const id = markOf(target)?.dataset['difference'] ?? itemOf(target)?.dataset['item'];
    if (id !== undefined) scene.actions.choose(id);
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#note.isShown) {
      this.#note.hide();
      // Only the note goes, and not the dialog around it as well.
      event.preventDefault();
      return event.stopPropagation();
    }
    const mark = markOf(event.target);
    const other = mark && this.#sceneOf() && markAt(this.#host.renderRoot, mark, event.key);
    if (!other) return;
    event.preventDefault();
    other.focus();
  };

  readonly over = ({ target }: Event): void => {
    const [scene, mark] = [this.#sceneOf(), markOf(target)];
    const item = scene && mark && scene.items.find(({ id }) => id === itemOf(mark)!.dataset['item']);
    if (item) this.#note.show(mark, { ...scene.spread, differences: new Map(item.differences.map((one) => [one.id, one])) });
    else if (!(target as Element).closest('.note')) this.#note.leave();
  };

  readonly leave = (): void => this.#note.leave();
}

function markOf(target: EventTarget | null): HTMLElement | null {
  return (target as Element).closest<HTMLElement>('mark[data-difference]');
}

function itemOf(target: EventTarget | null): HTMLElement | null {
  return (target as Element).closest<HTMLElement>('[data-item]');
}
