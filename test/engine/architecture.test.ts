import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Stages of the pipeline, and what each may import of the others: single entries, never insides. */
const STAGES: Record<string, readonly string[]> = {
  read: ['words/en/unreadable.ts'],
  segment: [],
  annotate: ['segment/tokens.ts'],
  align: ['segment/tokens.ts'],
  diff: ['segment/tokens.ts'],
  collate: ['segment/tokens.ts', 'words/en/said.ts'],
  correct: ['segment/tokens.ts'],
};

interface Import {
  readonly file: string;
  /** A path below the root for own files, else the package's name. */
  readonly target: string;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const specifiers = [...source.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"`]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g)];
  return specifiers.map((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3])!;
    const own = specifier.startsWith('.');
    return { file, target: own ? relative(root, normalize(join(root, dirname(file), specifier))).replaceAll('\\', '/') : specifier };
  });
}

const engine = filesIn('src').flatMap(importsOf);

describe('the engine', () => {
  it('is read: the test sees its imports', () => {
    expect(engine.length).toBeGreaterThan(50);
    expect(engine.map(({ target }) => target)).toContain('src/model.ts');
  });

  it('never imports Lit or a component', () => {
    const wrong = engine.filter(({ target }) => /^(lit|@lit)(\/|$)/.test(target) || target.startsWith('components/'));
    expect(wrong).toEqual([]);
  });

  it('uses Node only in the command line', () => {
    const wrong = engine.filter(({ file, target }) => target.startsWith('node:') && !file.startsWith('src/cli/'));
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(STAGES))('keeps stage %s apart from the insides of the others', (stage, allowed) => {
    const wrong = engine
      .filter(({ file }) => file.startsWith(`src/${stage}/`))
      .filter(({ target }) => target.startsWith('src/') && !target.startsWith(`src/${stage}/`))
      .filter(({ target }) => !['src/model.ts', 'src/work.ts'].includes(target) && !allowed.some((entry) => target === `src/${entry}`));
    expect(wrong).toEqual([]);
  });
});

describe('the components', () => {
  it('read a comparison and never compute one', () => {
    const stage = new RegExp(`^src/(${Object.keys(STAGES).join('|')}|compare\\.ts|marking\\.ts|prepare\\.ts)`);
    const wrong = filesIn('components')
      .flatMap(importsOf)
      .filter(({ target }) => stage.test(target))
      .filter(({ file, target }) => !(SHELLS.test(file) && ALLOWED_IN_SHELLS.includes(target)));
    expect(wrong).toEqual([]);
  });

  it('put text on the page through bindings only', () => {
    const wrong = filesIn('components').filter((file) => file !== INERT && /unsafe(HTML|SVG|Static)|innerHTML|insertAdjacentHTML|document\.write/.test(uncommented(file)));
    expect(wrong).toEqual([]);
  });
});

/** Where saved pages are taken apart, in documents that nobody sees. */
const INERT = 'components/app/trusted.ts';

/** The shells, of the app and of the element, hand files to the reader and articles to the engine; they do neither themselves. */
const SHELLS = /^components\/(?:app|element\/(?:comparing|single-file))\//;
const ALLOWED_IN_SHELLS = ['src/compare.ts', 'src/correct/correct.ts', 'src/read/input.ts', 'src/read/element.ts', 'src/read/unreadable.ts', 'src/read/decode.ts'];

function uncommented(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}
