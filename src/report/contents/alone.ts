import { chunks } from '../../present/fold.ts';
import { elsewhereOf } from '../../present/omissions.ts';
import { isStatement } from '../../present/statements.ts';
import { report as words } from '../../words/report.ts';
import type { AloneEntry, AloneSection } from './report.ts';
import { placeOf, sigilsOf, type Scene } from './scene.ts';

/** What each counted source tells and no other. */
export function aloneSection(scene: Scene): Omit<AloneSection, 'title' | 'number'> {
  return { part: 'alone', lead: words.aloneLead, sources: scene.counted.map((article) => sourceOf(scene, article)) };
}

function sourceOf(scene: Scene, article: number): AloneSection['sources'][number] {
  const sentences = scene.overview.toldOnce[article]!;
  const own = scene.comparison.articles[article]!;
  const statements = own.sentences.filter((_, sentence) => isStatement(own, sentence)).length;
  return {
    article,
    count: words.aloneCount(sentences.length, statements),
    entries: scene.choices.extent === 'full' ? entriesOf(scene, article, sentences) : [],
  };
}

/** Neighbouring sentences of one block stand together, where the same is known of them. */
function entriesOf(scene: Scene, article: number, sentences: readonly number[]): AloneEntry[] {
  const own = scene.comparison.articles[article]!;
  const known = sentences.map((sentence) => ({ sentence, block: own.sentences[sentence]!.block, setAside: setAsideNote(scene, article, sentence) }));
  const runs = chunks(known, (x, y) => x.block === y.block && x.sentence === y.sentence - 1 && x.setAside === y.setAside);
  return runs.map((run) => {
    const [{ start }, { end }] = [own.sentences[run[0]!.sentence]!, own.sentences[run.at(-1)!.sentence]!];
    return { place: placeOf(scene, article, start), words: scene.quoting.plain(own, article, { start, end }), setAside: run[0]!.setAside };
  });
}

/** Where another source has the words too, but set aside: there nothing was left out. */
function setAsideNote(scene: Scene, article: number, sentence: number): string | null {
  const holders = scene.shown.filter((other) => elsewhereOf(scene.comparison, article, other).get(sentence)?.setAside);
  return holders.length > 0 ? words.setAsideIn(sigilsOf(scene, holders)) : null;
}
