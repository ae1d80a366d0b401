import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { buildProject } from './project.ts';
import { opened, passagesIn } from './opened.ts';
import { site } from './site.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

const ARTICLES = `export const articles = [
  { source: 'post', text: 'Ferry returns\\n\\nThe ferry to the island sailed again on Thursday after three days in port.\\n\\nAbout 240 people waited at the pier.\\n\\nThe captain, Mara Lind, thanked the crew.' },
  { source: 'radio', text: 'Ferry is back\\n\\nThe ferry to the island sailed again on Thursday after three days at the quay.\\n\\nAbout 300 people waited at the pier.\\n\\nMara Lind, the captain, thanked the crew.' },
];`;

/** What the page of each framework does: it puts the example in place, with the articles. */
const PAGES: Readonly<Record<string, string>> = {
  react: `import { createRoot } from 'react-dom/client'; import { createElement } from 'react'; import { Ferry } from './ferry.tsx';
    createRoot(document.querySelector('#app')).render(createElement(Ferry, { articles }));`,
  vue: `import { createApp, h } from 'vue'; import { Ferry } from './ferry.ts';
    createApp({ render: () => h(Ferry, { articles }) }).mount('#app');`,
  svelte: `import { mount } from 'svelte'; import Ferry from './Ferry.svelte';
    mount(Ferry, { target: document.querySelector('#app'), props: { articles } });`,
  vite: `import 'source-diff/element/define';
    const element = document.createElement('source-diff');
    const status = document.createElement('p');
    status.role = 'status';
    element.maxPassages = 2;
    element.addEventListener('sd-load', ({ comparison }) => (status.textContent = comparison.passages.length + ' passages'));
    element.articles = articles;
    document.querySelector('#app').append(status, element);`,
};

/** For Svelte's own files; all else Vite knows. */
const CONFIG = `import { compile } from 'svelte/compiler';
const svelte = {
  name: 'svelte',
  transform: (code, id) => (id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js.code : null),
};
export default {
  plugins: [svelte],
  oxc: { jsx: { runtime: 'automatic' } },
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
};`;

/** A project of its own beside the unpacked package, built as its developers would. */
async function built(framework: string): Promise<string> {
  const project = join(inject('folder'), framework);
  mkdirSync(project);
  if (framework !== 'vite') cpSync(join(EXAMPLES, framework), project, { recursive: true });
  writeFileSync(join(project, 'vite.config.mjs'), CONFIG);
  writeFileSync(join(project, 'main.ts'), `${ARTICLES}\n${PAGES[framework]!}`);
  writeFileSync(join(project, 'index.html'), '<!doctype html><html lang="en"><title>Ferry</title><div id="app"></div><script type="module" src="/main.ts"></script></html>');
  return buildProject(project);
}

describe('the package in a project of', () => {
  it.each(Object.keys(PAGES))('%s compares in a worker, and tells of it', async (framework) => {
    const { origin } = await site({}, {}, await built(framework));
    const { page, complaints } = await opened('about:blank');
    const started = page.waitForEvent('worker');
    await page.goto(`${origin}/index.html`);
    expect((await started).url()).toMatch(/^blob:/);
    expect(await passagesIn(page)).toBe(2);
    await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/^[34] passages$/);
    expect(complaints).toEqual([]);
  });
});
