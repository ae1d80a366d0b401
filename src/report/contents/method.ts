import { percent } from '../../words/locale.ts';
import { report as words } from '../../words/report.ts';
import type { MethodSection } from './report.ts';
import type { Scene } from './scene.ts';

/** How the comparison was made, with what settings, and what the choices left out. */
export function methodSection(scene: Scene): Omit<MethodSection, 'title' | 'number'> {
  return { part: 'method', lead: null, paragraphs: [...words.method, ...limitsOf(scene)], settings: settingsOf(scene) };
}

function limitsOf({ choices: { sources, wordsPerSource, hideOutlets }, comparison: { articles } }: Scene): string[] {
  return [
    ...(sources !== null && sources.length < articles.length ? [words.someSources(sources.length, articles.length)] : []),
    ...(wordsPerSource !== null ? [words.excerptsOnly(wordsPerSource)] : []),
    ...(hideOutlets ? [words.outletsHidden] : []),
  ];
}

function settingsOf({ comparison: { engine, options, articles }, overview, names, shown }: Scene): MethodSection['settings'] {
  const base = articles[overview.base];
  return [
    { name: words.settings.engine, value: engine },
    ...(base ? [{ name: words.settings.base, value: `${base.sigil} ${names[overview.base]!}` }] : []),
    { name: words.settings.threshold, value: percent(options.threshold) },
    ...(options.meaning ? [{ name: words.settings.meaning, value: words.meaningUsed }] : []),
    { name: words.settings.digests, value: shown.map((index) => `${articles[index]!.sigil} ${articles[index]!.id}`).join(', ') },
  ];
}
