import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { opened, passagesIn } from './opened.ts';
import { buildProject } from './project.ts';
import { site } from './site.ts';

/** What the server does: compares, renders the element with what it shows, and prints both. */
const SERVER = `
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { compare } from 'source-diff';
import 'source-diff/element/define';

const comparison = await compare([
  { source: 'post', text: 'Ferry returns\\n\\nThe ferry to the island sailed again on Thursday after three days in port.\\n\\nAbout 240 people waited at the pier.' },
  { source: 'radio', text: 'Ferry returns to sea\\n\\nThe ferry to the island sailed again on Thursday after three days at the quay.\\n\\nAbout 300 people waited at the pier.' },
]);
const data = JSON.stringify(comparison).replaceAll('<', '\\\\u003c');
const markup = await collectResult(render(html\`<source-diff .comparison=\${comparison}>DATA</source-diff>\`));
console.log(JSON.stringify({ markup: markup.replace('DATA', \`<script type="application/json">\${data}</script>\`) }));
`;

const CLIENT = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';\nimport 'source-diff/element/define';";

let markup = '';

beforeAll(() => {
  writeFileSync(join(inject('folder'), 'server.mjs'), SERVER);
  const printed = execFileSync(process.execPath, ['server.mjs'], { cwd: inject('folder'), encoding: 'utf8' });
  ({ markup } = JSON.parse(printed) as { markup: string });
});

/** The page's own script, built as a project of its own. */
async function client(): Promise<string> {
  const project = join(inject('folder'), 'client');
  mkdirSync(project);
  writeFileSync(join(project, 'client.js'), CLIENT);
  writeFileSync(join(project, 'vite.config.mjs'), "export default { build: { rolldownOptions: { input: 'client.js', output: { entryFileNames: 'client.js' } } } };");
  return buildProject(project);
}

describe('the element on a server', () => {
  it('is imported where there is no document', () => {
    const code = "const { SourceDiffElement, define } = await import('source-diff/element'); console.log(SourceDiffElement.version, typeof define, typeof document);";
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: inject('folder'), encoding: 'utf8' });
    expect(printed).toMatch(/^\d+\.\d+\.\d+ function undefined\s*$/);
  });

  it('is rendered with what it shows, which reads well without a script', async () => {
    const { origin } = await site({ '/': `<!doctype html><html lang="en"><title>Ferry</title><body>${markup}</body></html>` });
    const { page } = await opened(origin, { javaScriptEnabled: false });
    expect(await page.locator('source-diff .text', { hasText: 'people waited at the pier.' }).first().isVisible()).toBe(true);
    expect(await page.locator('source-diff mark.figure').count()).toBeGreaterThan(0);
  });

  it('is taken over by the page as the server wrote it', async () => {
    const page = `<!doctype html><html lang="en"><title>Ferry</title><body>${markup}<script type="module" src="/client.js"></script></body></html>`;
    const { origin } = await site({ '/': page }, {}, await client());
    const opening = await opened(origin);
    const before = await opening.page.locator('source-diff [data-item]').first().elementHandle();
    await opening.page.waitForFunction(() => (document.querySelector('source-diff') as { result?: unknown } | null)?.result);
    const after = await opening.page.locator('source-diff [data-item]').first().elementHandle();
    expect(await opening.page.evaluate(([one, other]) => one === other, [before, after])).toBe(true);
    await opening.page.getByRole('button', { name: 'Next passage' }).click();
    expect(await opening.page.locator('[data-item][aria-current]').count()).toBe(1);
    expect(opening.complaints).toEqual([]);
  });

  it('draws itself anew where the page has no hydration', async () => {
    const page = `<!doctype html><html lang="en"><title>Ferry</title><body>${markup}<script type="module" src="/source-diff.js"></script></body></html>`;
    const opening = await opened((await site({ '/': page })).origin);
    await opening.page.waitForFunction(() => (document.querySelector('source-diff') as { result?: unknown } | null)?.result);
    expect(await passagesIn(opening.page)).toBe(3);
    expect(opening.complaints).toEqual([]);
  });
});
