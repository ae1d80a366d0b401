import type { Run } from './runs.ts';

/** A name and a trade; longer text by a byline's markup tells about the author. */
const LONGEST = 150;
/** Names of a few authors; a box about one of them goes on with buttons and headlines of other articles. */
const LONGEST_GROUP = 120;

/**
 * The runs that name the authors, among those that the page's markup calls so: of each group that stands together the
 * first few, each once.
 */
export function bylinesOf(runs: readonly Run[]): ReadonlySet<Run> {
  const bylines = new Set<Run>();
  const said = new Set<string>();
  let letters = 0;
  for (const run of runs) {
    letters = isCalledByline(run) ? letters + run.text.length : 0;
    const name = run.text.toLowerCase();
    if (letters === 0 || letters > LONGEST_GROUP || said.has(name) || isButton(run)) continue;
    said.add(name);
    bylines.add(run);
  }
  return bylines;
}

export function isCalledByline({ label, inline, text }: Run): boolean {
  return (label === 'byline' || inline.has('byline')) && text.length <= LONGEST;
}

/** A link in small letters does something; names have capitals, in scripts that have them. */
function isButton({ text, links }: Run): boolean {
  return links > 0.9 && /^\p{Ll}[\p{Ll}\s]*$/u.test(text);
}
