/** What can be done about something said. */
export interface Action {
  readonly label: string;
  readonly act: () => void;
}

/** Something said at the top of the page, until it is put away or something else of its kind is said. */
export interface Line {
  readonly text: string;
  /** Said at once by screen readers: something did not go as the reader wished. */
  readonly urgent?: true;
  readonly actions: readonly Action[];
}

/** `done`: what the reader asked for is done. `trouble`: it is not. `recovery`: a copy was left behind, or cannot be kept. */
export type LineKind = 'done' | 'trouble' | 'recovery';

export class Lines {
  #lines: ReadonlyMap<LineKind, Line> = new Map();

  constructor(private readonly changed: () => void) {}

  get all(): readonly (readonly [LineKind, Line])[] {
    return [...this.#lines];
  }

  say(kind: LineKind, line: Line): void {
    this.#become(new Map([...this.#lines, [kind, line]]));
  }

  putAway(...kinds: readonly LineKind[]): void {
    if (kinds.some((kind) => this.#lines.has(kind))) this.#become(new Map([...this.#lines].filter(([kind]) => !kinds.includes(kind))));
  }

  #become(lines: ReadonlyMap<LineKind, Line>): void {
    this.#lines = lines;
    this.changed();
  }
}
