import { ROOT } from './install.mjs';
import { HEADERS } from './policy.mjs';

/** Serves the built app, on loopback and on a free port unless told otherwise. Resolves once it listens. */
export async function serveApp(settings = {}, folder = 'dist-app') {
  const { preview } = await import('vite');
  return preview({
    root: ROOT,
    mode: 'app',
    configFile: `${ROOT}/vite.config.ts`,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', headers: HEADERS, ...settings },
  });
}
