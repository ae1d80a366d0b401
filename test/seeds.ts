import { readFileSync } from 'node:fs';
import type { ArticleInput } from '../src/model.ts';

const folder = new URL('../seeds/', import.meta.url);

interface Listed {
  readonly file: string;
  readonly publisher: string;
}

/** The five sample articles as they would be given on the command line, in the order of their manifest. */
export function seedInputs(): ArticleInput[] {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Listed[];
  return manifest.map(({ file }) => ({ source: file, text: readFileSync(new URL(file, folder), 'utf8') }));
}
