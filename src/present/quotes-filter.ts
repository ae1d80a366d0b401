import { TOLD_VERDICTS, type QuoteSheet, type Remark, type ToldVerdict } from './quotes.ts';

/** What a reader can hide: renderings by their verdict, remarks by who said them (`by ` and the name, `by ` alone for nobody named). */
export type QuoteFilter = ToldVerdict | `by ${string}`;

export function speakerFilter({ speaker }: Pick<Remark, 'speaker'>): QuoteFilter {
  return `by ${speaker ?? ''}`;
}

export interface QuoteCounts {
  /** Renderings of shared remarks, by verdict, those of no instance too. */
  readonly verdicts: readonly { readonly key: ToldVerdict; readonly count: number }[];
  /** Remarks, shared or not, by speaker: the most quoted first, nobody named last. */
  readonly speakers: readonly { readonly key: QuoteFilter; readonly speaker: string | null; readonly count: number }[];
}

/** How many there are of everything that can be hidden, whether it is hidden or not. */
export function quoteCounts({ shared, alone }: QuoteSheet): QuoteCounts {
  const rows = shared.flatMap((remark) => remark.rows);
  const remarks = [...shared, ...alone];
  const speakers = [...new Set(remarks.map(({ speaker }) => speaker))].map((speaker) => ({
    key: speakerFilter({ speaker }),
    speaker,
    count: remarks.filter((remark) => remark.speaker === speaker).length,
  }));
  return {
    verdicts: TOLD_VERDICTS.map((key) => ({ key, count: rows.filter(({ verdict }) => verdict === key).length })),
    speakers: speakers.sort((x, y) => Number(x.speaker === null) - Number(y.speaker === null) || y.count - x.count),
  };
}

/** What the filters leave. A remark goes when all its rows do; one quoted by one source only heeds the speaker alone. */
export function shownQuotes({ shared, alone }: QuoteSheet, hidden: ReadonlySet<QuoteFilter>): QuoteSheet {
  if (hidden.size === 0) return { shared, alone };
  const isHeard = (remark: Remark) => !hidden.has(speakerFilter(remark));
  const withRows = (remark: Remark) => ({ ...remark, rows: remark.rows.filter(({ verdict }) => !hidden.has(verdict)) });
  return {
    shared: shared.filter(isHeard).map(withRows).filter(({ rows }) => rows.length > 0),
    alone: alone.filter(isHeard),
  };
}
