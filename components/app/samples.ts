import manifest from '../../seeds/manifest.json';
import type { ArticleInput } from '../../src/model.ts';
import type { Ports } from './session.ts';

/** The sample texts travel with the app, each as a piece that is loaded when the samples are opened. */
const TEXTS = import.meta.glob<string>('../../seeds/*.txt', { query: '?raw', import: 'default' });

/** The five samples in the order of their list, with the names by which it calls their outlets. */
export function samplesBy(read: Ports['read']): Promise<readonly ArticleInput[]> {
  return Promise.all(
    manifest.map(async ({ file, publisher }) => {
      const text = await TEXTS[`../../seeds/${file}`]!();
      const input = await read(new TextEncoder().encode(text), file);
      return { ...input, given: { ...input.given, publisher } };
    }),
  );
}
