import type { DurationUnit } from './words/shape.ts';

/** "P2Y", "PT12H"; "PXY" where the amount is left open ("years"). Decades and centuries are told in years. */
export function durationValue(value: number | null, unit: DurationUnit): string {
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : null;
  if (years !== null) return value === null ? 'PXY' : `P${value * years}Y`;
  const amount = value ?? 'X';
  return unit.startsWith('T') ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`;
}
