#!/usr/bin/env node
// Writes into docs/embedding.md what is made from the build: the element's interface from its manifest, the integrity of the
// single files, their sizes. All else on the page is written by hand; what is between two marks is replaced.
import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from './install.mjs';
import { interfaceTables } from './docs-interface.mjs';
import { integrityLines, sizeTable } from './docs-files.mjs';

const PAGE = `${ROOT}/docs/embedding.md`;
const manifest = JSON.parse(readFileSync(`${ROOT}/dist/custom-elements.json`, 'utf8'));
const parts = { interface: interfaceTables(manifest), integrity: integrityLines(), sizes: sizeTable() };

let page = readFileSync(PAGE, 'utf8');
for (const [name, text] of Object.entries(parts)) page = withPart(page, name, text);
writeFileSync(PAGE, page);

function withPart(page, name, text) {
  const [open, close] = [`<!-- ${name}: written by scripts/docs.mjs -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`docs/embedding.md has no place for ${name}.`);
  return `${page.slice(0, from + open.length)}\n\n${text}\n\n${page.slice(to)}`;
}
