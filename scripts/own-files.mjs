import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

export const SERVICE_WORKER = 'service-worker.js';

/** Tells the service worker, at the top of its file, which files the build consists of and a name for exactly these. */
export function ownFiles() {
  let root;
  return {
    name: 'own-files',
    apply: 'build',
    configResolved: (config) => {
      root = resolve(config.root, config.build.outDir);
    },
    writeBundle: async () => {
      const worker = join(root, SERVICE_WORKER);
      const own = await filesOf(root);
      await writeFile(worker, `const OWN=${JSON.stringify(own)};\n${await readFile(worker, 'utf8')}`);
    },
  };
}

/** The page goes by the address of its folder, which some servers insist on. */
async function filesOf(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.slice(root.length)).update(await readFile(path));
  const names = paths.map((path) => path.slice(root.length + 1).replaceAll(sep, '/')).filter((name) => name !== SERVICE_WORKER);
  return { version: hash.digest('hex').slice(0, 16), files: names.map((name) => (name === 'index.html' ? './' : name)) };
}
