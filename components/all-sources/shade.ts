/**
 * How dark a share of shared words is drawn, in percent of ink over paper: steep among low shares, where most pairs lie,
 * flat towards the same words throughout. Between `LIGHT` and `DARK` neither ink nor paper would reach 4.5:1 on the cell in both themes, so no cell is
 * drawn there.
 */
export function shadeOf(share: number): number {
  const wanted = FULL * (1 - (1 - Math.min(1, Math.max(0, share))) ** 2);
  if (wanted <= LIGHT || wanted >= DARK) return Math.round(wanted);
  return wanted < (LIGHT + DARK) / 2 ? LIGHT : DARK;
}

/** Whether the number on the cell is drawn in paper. */
export function isDark(shade: number): boolean {
  return shade >= DARK;
}

const FULL = 92;
const LIGHT = 45;
const DARK = 60;
