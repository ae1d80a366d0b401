import type { Place } from '../../src/model.ts';

export const MARKINGS = ['tool', 'own', 'both'] as const;
/** Whose marks are shown. `own`: the readers' own, before they see the tool's. `both`: theirs set against the tool's. */
export type Marking = (typeof MARKINGS)[number];

/** What a teacher has set, and what the class has marked. Plain data, so that it can be kept as it is. */
export interface Classroom {
  /** Whether its bar is in view. */
  readonly isOpen: boolean;
  /** Indexes of the articles whose outlets are not named. */
  readonly veiled: readonly number[];
  readonly marking: Marking;
  /** Words that the readers marked, in order of article and place. */
  readonly own: readonly Place[];
}

export const NO_CLASSROOM: Classroom = { isOpen: false, veiled: [], marking: 'tool', own: [] };

/** The same where articles have come, gone or changed places; `now` gives -1 for one that is gone. */
export function followed(classroom: Classroom, now: (index: number) => number): Classroom {
  const own = classroom.own.flatMap((mark) => (now(mark.article) < 0 ? [] : { ...mark, article: now(mark.article) }));
  return { ...classroom, veiled: classroom.veiled.map(now).filter((index) => index >= 0), own };
}

/** The same with articles added at the end, up to `count`: while some are not named, neither are they. */
export function grown(classroom: Classroom, before: number, count: number): Classroom {
  const added = Array.from({ length: count - before }, (_, index) => before + index);
  return classroom.veiled.length === 0 ? classroom : { ...classroom, veiled: [...classroom.veiled, ...added] };
}

/** What was kept, for a comparison of `count` articles; what makes no sense is as on a first visit. */
export function readClassroom(kept: unknown, count: number): Classroom {
  const fields = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Record<keyof Classroom, unknown>>;
  const listOf = (list: unknown) => (Array.isArray(list) ? (list as unknown[]).slice(0, MOST_MARKS) : []);
  const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
  return {
    isOpen: fields.isOpen === true,
    veiled: listOf(fields.veiled).filter((index) => isIndex(index) && index < count) as number[],
    marking: MARKINGS.find((marking) => marking === fields.marking) ?? 'tool',
    own: listOf(fields.own).flatMap((mark) => {
      const { article, start, end } = (typeof mark === 'object' && mark !== null ? mark : {}) as Partial<Record<keyof Place, unknown>>;
      return isIndex(article) && article < count && isIndex(start) && isIndex(end) && start < end ? [{ article, start, end }] : [];
    }),
  };
}

/** A class that marks every word of a long article stays below; a file made to hold up the page does not. */
const MOST_MARKS = 10_000;
