/** Hosts that draw anew when the words change: a page speaks one language. */
const hosts = new Set<() => void>();
let direction: 'ltr' | 'rtl' | null = null;

/** The direction of the words, once a language was asked for; before that, the page's own holds. */
export function spokenDirection(): 'ltr' | 'rtl' | null {
  return direction;
}

/** Calls `changed` after every change of the language, until the function that it gives is called. */
export function onLanguage(changed: () => void): () => void {
  hosts.add(changed);
  return () => hosts.delete(changed);
}

let turn: Promise<void> = Promise.resolve();

/** Speaks a language (BCP 47 tag) from now on, in every element of the page; English where there is no such catalogue. */
export function speakLanguage(tag: string): Promise<void> {
  // One after the other, so that the last that was asked for is the one that stays.
  return (turn = turn.then(() => spoken(tag)).catch((fault: unknown) => console.warn(String(fault))));
}

async function spoken(tag: string): Promise<void> {
  const { directionOf, negotiated, useLanguage } = await import('../../src/words/language.ts');
  const language = negotiated([tag]);
  await useLanguage(language, [tag]);
  direction = directionOf(language);
  for (const changed of hosts) changed();
}
