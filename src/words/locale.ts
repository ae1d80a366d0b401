/** The reader's own habits for numbers and dates: a BCP 47 tag of the language that is spoken, with the region if known. */
let current: string | undefined;

/** For `Intl`; undefined leaves it to the machine. */
export function locale(): string | undefined {
  return current;
}

export function setLocale(tag: string): void {
  current = tag;
}

/** "83 %" as readers of the language write it. */
export function percent(share: number): string {
  return share.toLocaleString(current, { style: 'percent' });
}
