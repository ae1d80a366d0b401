import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ROOT } from './install.mjs';

/** Languages of the interface, by their codes. */
const LANGUAGES = readdirSync(`${ROOT}/src/words`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/**
 * What few pages need, as files beside the single ones that have the short views: the words of each language, and `files`, what
 * reads articles in files.
 */
export const BESIDE = [...LANGUAGES, 'files'];

/** Files that a page loads from wherever it likes, with what they are for. */
const FILES = {
  'source-diff.js': 'the element with what compares, short views',
  'source-diff-viewer.js': 'the element without what compares, short views',
  'source-diff-full.js': 'the element with what compares, every view, every language; nothing beside it',
};

/** What a page writes to load a file and nothing else in its place. */
export function integrityLines() {
  const tags = Object.keys(FILES).map((name) => `<script type="module" src="/${name}" integrity="${integrityOf(name)}"></script>`);
  return `\`\`\`html\n${tags.join('\n')}\n\`\`\``;
}

export function integrityOf(name) {
  return `sha384-${createHash('sha384').update(read(name)).digest('base64')}`;
}

export function sizeTable() {
  const rows = Object.entries(FILES).map(([name, what]) => `| \`${name}\` | ${what} | ${kilobytes(name)} KB |`);
  rows.push(`| \`source-diff/files.js\` | beside the first two: what reads articles in files | ${kilobytes('source-diff/files.js')} KB |`);
  rows.push(`| \`source-diff/de.js\` and so on | beside the first two: the words of a language | up to ${Math.max(...LANGUAGES.map((name) => kilobytes(`source-diff/${name}.js`)))} KB |`);
  return ['| file | | gzipped |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Of a file as servers send it, in thousands of bytes. */
export function kilobytes(name) {
  return Math.ceil(gzipSync(read(name), { level: 9 }).length / 1000);
}

function read(name) {
  return readFileSync(`${ROOT}/dist/${name}`);
}
