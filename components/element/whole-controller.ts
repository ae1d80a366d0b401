import type { ReactiveControllerHost } from 'lit';
import type { ArticleInput } from '../../src/model.ts';
import type { ViewState } from '../state/view-state.ts';

type Views = typeof import('./whole-views.ts');

/** What a reader asks for in a whole view; the element decides. */
export interface Answers {
  readonly show: (change: Partial<ViewState>) => void;
  readonly step: (by: 1 | -1, unit: 'difference' | 'passage') => void;
  /** Whether what the reader puts right is taken. */
  readonly correct: (request: Event) => boolean;
  /** Compares anew, with another threshold if one is given; null for the engine's own. */
  readonly again: (threshold?: number | null) => void;
}

/** The whole views of the app, in a part that is loaded when one of them is asked for, and what a reader puts right in them. */
export class WholeController {
  /** Null until they are loaded. */
  views: Views | null = null;
  #loading: Promise<void> | null = null;
  #corrections: readonly Event[] = [];
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #answers: Answers;

  constructor(host: ReactiveControllerHost & EventTarget, answers: Answers) {
    this.#host = host;
    this.#answers = answers;
  }

  load(): void {
    this.#loading ??= import('./whole-views.ts').then(
      (views) => this.#take(views),
      (fault: unknown) => console.warn(String(fault)),
    );
  }

  /** Resolves when what was asked for is loaded. */
  async settled(): Promise<void> {
    await this.#loading;
  }

  /** The articles as the reader has put them right. */
  readonly amended = (inputs: readonly ArticleInput[]): readonly ArticleInput[] => this.views?.amended(inputs, this.#corrections) ?? inputs;

  /** Other articles come: what was put right in the former is of no use to them. */
  forget(): void {
    this.#corrections = [];
  }

  #take(views: Views): void {
    this.views = views;
    views.onRequests(this.#host, { ...this.#answers, correct: (request) => this.#correct(request) });
    this.#host.requestUpdate();
  }

  #correct(request: Event): boolean {
    const isTaken = this.#answers.correct(request);
    if (isTaken) this.#corrections = [...this.#corrections, request];
    return isTaken;
  }
}
