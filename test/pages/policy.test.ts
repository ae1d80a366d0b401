import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freshContext } from './browser.ts';
import { serve, type Served } from './serve.ts';
import { requestsOf, violationsIn, wholeSession } from './session.ts';

let served: Served;
beforeAll(async () => void (served = await serve(inject('app'))));
afterAll(() => served.close());

/** What the server of `npm start` answers, asked in a process of its own. */
async function headersOfStart(): Promise<Record<string, string>> {
  const program = `
    import { serveApp } from ${JSON.stringify(new URL('../../scripts/serve.mjs', import.meta.url).href)};
    const server = await serveApp({}, ${JSON.stringify(inject('app'))});
    const { headers } = await fetch(server.resolvedUrls.local[0]);
    console.log(JSON.stringify(Object.fromEntries(headers)));
    process.exit();`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  return JSON.parse(stdout) as Record<string, string>;
}

describe('the policy of the built app', () => {
  it('is said by the server too, which lets no other page frame the app', async () => {
    const headers = await headersOfStart();
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin' });
  });

  it('stands in the page itself, for whoever serves it without headers', async () => {
    const page = await (await freshContext()).newPage();
    await page.goto(served.address);
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|connect-src|https?:|\*/);
  });

  it('is kept, and nothing asked for but the app’s own files, in a whole session', async () => {
    const context = await freshContext();
    const [violations, asked] = [violationsIn(context), requestsOf(context)];
    const page = await context.newPage();
    await page.goto(served.address);
    await wholeSession(page);
    expect(violations).toEqual([]);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((address) => !address.startsWith(served.address))).toEqual([]);
  });

  it('is seen by this test where it is broken', async () => {
    const context = await freshContext();
    const violations = violationsIn(context);
    const page = await context.newPage();
    await page.goto(served.address);
    const outcome = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>text</b>';
        return 'written';
      } catch (fault) {
        return (fault as Error).name;
      }
    });
    expect(outcome).toBe('TypeError');
    expect(violations).not.toEqual([]);
  });
});
