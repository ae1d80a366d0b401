import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Names the drag of an article among others, so that dropped files and words are not taken for one. */
const TYPE = 'application/x-source-diff-article';

/** Puts the items of a list in another order by dragging. Each item carries `data-index`; keys and buttons do the same elsewhere. */
export class DragOrder implements ReactiveController {
  #from: number | null = null;
  /** Where the item would go: before the item of this index. */
  #gap: number | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly move: (from: number, to: number) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  classesOf(index: number): Record<string, boolean> {
    const isLast = this.#gap === index + 1;
    return { dragged: this.#from === index, before: this.#gap === index, after: isLast && this.#from !== null };
  }

  start = (event: DragEvent): void => {
    const item = itemOf(event);
    this.#from = indexOf(item);
    event.dataTransfer?.setData(TYPE, '');
    event.dataTransfer?.setDragImage(item, 20, 20);
    this.host.requestUpdate();
  };

  over = (event: DragEvent): void => {
    if (this.#from === null) return;
    event.preventDefault();
    const item = itemOf(event);
    const { top, height } = item.getBoundingClientRect();
    this.#gap = indexOf(item) + (event.clientY > top + height / 2 ? 1 : 0);
    this.host.requestUpdate();
  };

  drop = (event: DragEvent): void => {
    const [from, gap] = [this.#from, this.#gap];
    if (from === null || gap === null) return;
    event.preventDefault();
    this.end();
    const to = gap > from ? gap - 1 : gap;
    if (to !== from) this.move(from, to);
  };

  end = (): void => {
    this.#from = null;
    this.#gap = null;
    this.host.requestUpdate();
  };
}

function itemOf(event: DragEvent): HTMLElement {
  return event.currentTarget as HTMLElement;
}

function indexOf(item: HTMLElement): number {
  return Number(item.dataset.index);
}
