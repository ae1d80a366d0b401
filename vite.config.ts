import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGS } from './scripts/browser.mjs';
import { handOverHeaders } from './scripts/hand-over.mjs';
import { ownFiles, SERVICE_WORKER } from './scripts/own-files.mjs';
import { pagePolicy } from './scripts/page-policy.mjs';
import { isPackageMode, PACKAGE_WORKER, packageAlias, packageBuild, packageDefine, packagePlugins } from './vite.package.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * What is built from one tree: the package (`vite.package.ts`); `cli`, the command for Node with everything inside, what few
 * runs need in files of their own; `app`, the pages.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  define: { __VERSION__: JSON.stringify(version), ...packageDefine(mode) },
  publicDir: mode === 'app' ? 'public' : false,
  worker: mode === 'lib' ? PACKAGE_WORKER : { format: 'es' },
  resolve: { alias: packageAlias(mode) },
  plugins: mode === 'app' ? [pagePolicy(), ownFiles(), handOverHeaders()] : packagePlugins(mode),
  build:
    isPackageMode(mode)
      ? packageBuild(mode)
      : mode === 'cli'
        ? {
            outDir: 'dist/cli',
            target: 'node20',
            minify: false,
            ssr: path('src/cli/source-diff.ts'),
          }
        : {
            outDir: 'dist-app',
            target: 'es2022',
            rolldownOptions: {
              input: { index: path('index.html'), embed: path('embed.html'), 'hand-over': path('hand-over.html'), 'service-worker': path('components/keeping/offline/service-worker.ts') },
              // Without a hash: a browser asks at this address whether there is a newer version.
              output: { entryFileNames: ({ name }) => (name === 'service-worker' ? SERVICE_WORKER : 'assets/[name]-[hash].js') },
            },
          },
  ssr: { noExternal: true },
  test: {
    // Only a test that hangs runs into this; a loaded machine does not.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/{engine,laws,cli}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['test/pages/**/*.test.ts'],
          globalSetup: ['test/pages/build.ts'],
          // Each file drives a browser of its own.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'print',
          include: ['test/print/**/*.test.ts'],
          // Each file drives a browser of its own.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/pack.ts'],
          // Each file drives a browser of its own.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // Loaded when first asked for: found late, it would make the page of the tests load anew.
        optimizeDeps: { include: ['docx'] },
        test: {
          name: 'browser',
          include: ['test/components/**/*.test.ts'],
          setupFiles: ['test/components/as-found.ts'],
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(process.env.TEST_BROWSER ? { executablePath: process.env.TEST_BROWSER } : {}),
                args: BROWSER_ARGS,
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1440, height: 900 } }],
          },
        },
      },
    ],
  },
}));
