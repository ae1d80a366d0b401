const DAY = 86_400_000;
/** A date without a year is taken for the other's year, or the one before or after, whichever is nearer. */
const YEAR = 365;

/** Days between two ISO dates, which may lack the year ("--11-21"); null when either is missing or no full date. */
export function daysApart(a: string | null, b: string | null): number | null {
  const [p, q] = [parts(a), parts(b)];
  if (!p || !q) return null;
  const year = p.year ?? q.year ?? 2000;
  const days = Math.abs(Date.UTC(p.year ?? year, p.month - 1, p.day) - Date.UTC(q.year ?? year, q.month - 1, q.day)) / DAY;
  return p.year !== null && q.year !== null ? days : Math.min(days % YEAR, YEAR - (days % YEAR));
}

function parts(date: string | null): { year: number | null; month: number; day: number } | null {
  const match = /^(\d{4}|-)-(\d\d)-(\d\d)/.exec(date ?? '');
  if (!match) return null;
  return { year: match[1] === '-' ? null : Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
