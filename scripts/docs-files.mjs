import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ROOT } from './install.mjs';

/** Files that a page loads from wherever it likes, with what they are for. */
const FILES = {
  'source-diff.js': 'the element with what compares, short views',
  'source-diff-viewer.js': 'the element without what compares, short views',
  'source-diff-full.js': 'the element with what compares, every view',
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
  return ['| file | | gzipped |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Of a file as servers send it, in thousands of bytes. */
export function kilobytes(name) {
  return Math.ceil(gzipSync(read(name), { level: 9 }).length / 1000);
}

function read(name) {
  return readFileSync(`${ROOT}/dist/${name}`);
}
