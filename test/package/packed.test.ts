import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { integrityOf, kilobytes } from '../../scripts/docs-files.mjs';
import { interfaceTables } from '../../scripts/docs-interface.mjs';
import * as english from '../../src/words/en/index.ts';
import { packageFile } from './site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Package {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly sideEffects: readonly string[];
}

const pack = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as Package;
const files = readdirSync(packageFile('.'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(packageFile('.').length).replaceAll('\\', '/').replace(/^\/?/, ''));

describe('the package', () => {
  it('holds what is built, its description and its licence, and no sources', () => {
    expect(files.filter((file) => !file.startsWith('dist/')).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    expect(files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))).toEqual([]);
    expect(files.filter((file) => /seeds|test|\.map$/.test(file))).toEqual([]);
  });

  it('has the files that editors read', () => {
    for (const name of ['custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json']) {
      expect(readFileSync(packageFile(`dist/${name}`), 'utf8')).toContain('max-passages');
    }
  });

  it('lets publint find nothing', async () => {
    const { messages } = await publint({ pkgDir: packageFile('.'), strict: true });
    expect(messages.map((message) => formatMessage(message, pack))).toEqual([]);
  });

  it('lets attw find nothing', () => {
    const attw = `${ROOT}node_modules/@arethetypeswrong/cli/dist/index.js`;
    const { status, stdout } = spawnSync(process.execPath, [attw, inject('tarball'), '--profile', 'esm-only', '--format', 'ascii'], { encoding: 'utf8' });
    expect([status, stdout.match(/^.*❌.*$/gmu)?.filter((line) => !line.includes('(ignored)')) ?? []]).toEqual([0, []]);
  });

  it('names every file that does something when it is imported', () => {
    const named = pack.sideEffects.map((pattern) => new RegExp(`^${pattern.replace('./', '').replaceAll('.', '\\.').replaceAll('**', '.+').replace(/(?<!\.)\*/g, '[^/]*')}$`));
    const defining = files.filter((file) => file.endsWith('.js') && !file.includes('/cli/') && /customElements\.define\("sd-/.test(readFileSync(packageFile(file), 'utf8')));
    expect(defining.length).toBeGreaterThan(0);
    expect(defining.filter((file) => !named.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('keeps the engine out of what shows a comparison', () => {
    const element = readFileSync(packageFile('dist/element.js'), 'utf8') + readFileSync(packageFile('dist/source-diff-viewer.js'), 'utf8');
    const engines = ['The threshold is', 'There is no article to compare.', 'linkedom'];
    expect(engines.filter((words) => element.includes(words))).toEqual([]);
  });
});

/** Thousands of bytes, gzipped: a little over what they are, so that they do not grow unseen. */
const LARGEST = { 'source-diff-viewer.js': 40, 'source-diff.js': 200, 'source-diff-full.js': 460, 'host.js': 1, 'framed.js': 1 };

describe('the single files', () => {
  it.each(Object.entries(LARGEST))('%s stays below %d KB', (name, largest) => {
    expect(kilobytes(name)).toBeLessThanOrEqual(largest);
  });
});

describe('the words beside the single files', () => {
  it.each(['source-diff.js', 'source-diff-viewer.js'])('are all that %s speaks', async (name) => {
    const code = readFileSync(packageFile(`dist/${name}`), 'utf8');
    const sections = Object.keys(english).filter((section) => new RegExp(`\\(\`${section}\`,[\\w$]+\\)`).test(code));
    expect(sections).toContain('element');
    const words = (await import(pathToFileURL(packageFile('dist/source-diff/de.js')).href)) as object;
    expect(sections.filter((section) => !(section in words))).toEqual([]);
  });
});

describe('docs/embedding.md', () => {
  const page = readFileSync(`${ROOT}docs/embedding.md`, 'utf8');

  it('has the whole interface as the manifest has it', () => {
    expect(page).toContain(interfaceTables(JSON.parse(readFileSync(packageFile('dist/custom-elements.json'), 'utf8'))));
  });

  it.each(['source-diff.js', 'source-diff-viewer.js', 'source-diff-full.js'])('has the integrity of %s', (name) => {
    expect(page).toContain(integrityOf(name));
  });

  it('explains every custom property that the style sheet reads', () => {
    const viewer = readFileSync(packageFile('dist/source-diff-viewer.js'), 'utf8');
    const tokens = readFileSync(`${ROOT}components/shared/tokens.styles.ts`, 'utf8');
    const read = [...viewer.matchAll(/var\((--sd-[\w-]*\w)/g), ...tokens.matchAll(/(--)([\w-]+): /g)].map(([, name, rest]) => (rest ? `--sd-${rest}` : name!));
    expect([...new Set(read)].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every entry of the package that has code or styles', () => {
    const named = Object.keys(pack.exports).map((entry) => entry.replace(/^\./, 'source-diff').replace('/*', '/')).filter((entry) => !entry.endsWith('.json'));
    expect(named.filter((entry) => !page.includes(entry.replace('source-diff/host.js', 'host.js').replace('source-diff/framed.js', 'framed.js').replace(/^source-diff\/source/, 'source')))).toEqual([]);
  });
});
