import type { ArticleInput } from '../../src/model.ts';
import { samplesBy } from '../app/samples.ts';
import '../element/define-now.ts';

/** The samples are plain text as it stands in the files: nothing has to be read out of markup. */
async function asText(bytes: Uint8Array, source: string): Promise<ArticleInput> {
  return Promise.resolve({ source, text: new TextDecoder().decode(bytes) });
}

/** The first of these compares the samples; the others show what it found. */
const [first, ...others] = ['remarks', 'narrow', 'side-by-side', 'later', 'in-dialog', 'dark'];

function elementOf(id: string): HTMLElementTagNameMap['source-diff'] {
  return document.querySelector<HTMLElementTagNameMap['source-diff']>(`source-diff#${id}`)!;
}

elementOf(first!).addEventListener('sd-load', ({ comparison }) => {
  for (const id of others) elementOf(id).comparison = comparison;
});
elementOf(first!).articles = await samplesBy(asText);

document.querySelector('#open-dialog')!.addEventListener('click', () => document.querySelector('dialog')!.showModal());
