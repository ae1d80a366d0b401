import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { buildProject, frameworkErrors, typeErrors } from './project.ts';
import { opened, passagesIn } from './opened.ts';
import { site } from './site.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

const ARTICLES = `export const articles = [
  { source: 'post', text: 'Ferry returns\\n\\nThe ferry to the island sailed again on Thursday after three days in port.\\n\\nAbout 240 people waited at the pier.\\n\\nThe captain, Mara Lind, thanked the crew.' },
  { source: 'radio', text: 'Ferry returns to sea\\n\\nThe ferry to the island sailed again on Thursday after three days at the quay.\\n\\nAbout 300 people waited at the pier.\\n\\nMara Lind, the captain, thanked the crew.' },
];`;

/** What the page of each framework does: it puts the example in place, with the articles. */
const PAGES: Readonly<Record<string, string>> = {
  react: `import { createRoot } from 'react-dom/client'; import { createElement } from 'react'; import { Ferry } from './ferry.tsx';
    createRoot(document.querySelector('#app')).render(createElement(Ferry, { articles }));`,
  vue: `import { createApp, h } from 'vue'; import Ferry from './Ferry.vue';
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

/** How a page in TypeScript uses the element. */
const PLAIN = `import { compare, type Comparison } from 'source-diff';
import 'source-diff/element';
import { format } from 'source-diff/report';

const element = document.querySelector('source-diff')!;
element.maxPassages = 2;
element.addEventListener('sd-load', ({ comparison }) => { const found: Comparison = comparison; void format(found, 'csv'); });
element.addEventListener('sd-current-change', ({ id }) => { const place: string | null = id; void place; });
void compare([{ source: 'a', text: 'A' }]).then((comparison) => (element.comparison = comparison));
`;

/** For the files of Svelte and Vue; all else Vite knows. */
const CONFIG = `import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { transformWithOxc } from 'vite';
const svelte = {
  name: 'svelte',
  transform: (code, id) => (id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js.code : null),
};
const compilerOptions = { isCustomElement: (tag) => tag === 'source-diff' };
const vue = {
  name: 'vue',
  transform: (code, id) =>
    id.endsWith('.vue') ? transformWithOxc(compileScript(parse(code).descriptor, { id, inlineTemplate: true, templateOptions: { compilerOptions } }).content, id + '.ts') : null,
};
export default {
  plugins: [svelte, vue],
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

describe('the types of the package', () => {
  it('know the element in TSX and by its tag, with its events', async () => {
    const project = exampleOf('react', 'types');
    writeFileSync(join(project, 'plain.ts'), PLAIN);
    expect(await typeErrors(project, ['ferry.tsx', 'plain.ts'])).toBe('');
  });

  it('refuse what the element has not', async () => {
    const project = join(inject('folder'), 'wrong-types');
    mkdirSync(project);
    writeFileSync(join(project, 'wrong.ts'), PLAIN.replace('maxPassages = 2', "view = 'sideways'"));
    expect(await typeErrors(project, ['wrong.ts'])).toMatch(/^wrong\.ts\(6,1\): error TS2322: Type '"sideways"' is not assignable/);
  });

  it.each([
    ['angular', 'ferry.component.ts', 1],
    ['svelte', 'Ferry.svelte', 2],
    ['vue', 'Ferry.vue', 2],
  ] as const)('let the compiler of %s find nothing, and refuse what the element has not', async (framework, name, wrong) => {
    const project = exampleOf(framework, `${framework}-types`);
    expect(await frameworkErrors(framework, project)).toEqual([]);
    const example = readFileSync(join(project, name), 'utf8');
    writeFileSync(join(project, name), example.replace('.passages.length', '.pages.length').replace(/:?max-?passages=/i, 'view="sideways" $&'));
    const errors = await frameworkErrors(framework, project);
    expect(errors).toHaveLength(wrong);
    expect(errors.join()).toMatch(/Property 'pages' does not exist on type 'Comparison'/);
  });
});

function exampleOf(framework: string, name: string): string {
  const project = join(inject('folder'), name);
  cpSync(join(EXAMPLES, framework), project, { recursive: true });
  return project;
}
