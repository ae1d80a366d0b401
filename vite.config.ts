import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGS } from './scripts/browser.mjs';
import { ownFiles, SERVICE_WORKER } from './scripts/own-files.mjs';
import { pagePolicy } from './scripts/page-policy.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Three things are built from one tree: `lib`, the engine as a package leaves its dependencies outside; `cli`, one file
 * for Node with everything inside; `app`, the pages.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  define: { __VERSION__: JSON.stringify(version) },
  publicDir: mode === 'app' ? 'public' : false,
  worker: { format: 'es' },
  plugins: mode === 'app' ? [pagePolicy(), ownFiles()] : [],
  build:
    mode === 'lib'
      ? {
          outDir: 'dist',
          emptyOutDir: false,
          target: 'es2022',
          minify: false,
          lib: { entry: { index: path('src/index.ts') }, formats: ['es'] },
          rolldownOptions: { external: [/^@noble\//, /^lit(\/|$)/, /^@lit\//, 'diff', 'marked', 'parse5', 'linkedom', '@mozilla/readability'] },
        }
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
              input: { index: path('index.html'), 'service-worker': path('components/keeping/offline/service-worker.ts') },
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
