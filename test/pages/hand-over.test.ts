import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { column, pdf } from '../engine/pdf.notation.ts';
import { freshContext } from './browser.ts';
import { serve, type Served } from './serve.ts';
import { requestsOf, violationsIn } from './session.ts';

const STORY = `<!doctype html><title>Ferry runs again</title><nav><a href="/">Home</a></nav><h1>Ferry runs again</h1>
<p>The ferry between the two towns runs again since Monday morning, after three weeks in which nobody could cross.</p>
<p>Its captain, Olga Brandt, said that the new engine uses half as much fuel as the one before it.</p><img src="x.png">`;

let served: Served;
let context: BrowserContext;
/** A site of its own, as a newspaper's is. */
let news: Server;
let newsAddress: string;

beforeAll(async () => {
  served = await serve(inject('app'));
  news = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(STORY));
  await new Promise<void>((resolve) => news.listen(0, 'localhost', resolve));
  newsAddress = `http://localhost:${(news.address() as AddressInfo).port}/ferry`;
});
beforeEach(async () => void (context = await freshContext()));
afterEach(() => context.close());
afterAll(async () => {
  news.close();
  await served.close();
});

async function started(page?: Page): Promise<Page> {
  page ??= await context.newPage();
  await page.goto(`${served.address}#view=start`);
  await page.getByText('On the page you are reading').waitFor();
  return page;
}

/** Opens an article and clicks the bookmark there; gives the page that asks. */
async function handedOver(code: string): Promise<Page> {
  const reading = await context.newPage();
  await reading.goto(newsAddress);
  const opening = context.waitForEvent('page');
  await reading.evaluate((script) => void (0, eval)(script), code);
  const asking = await opening;
  await asking.getByRole('heading', { name: 'Add this page to source-diff?' }).waitFor();
  return asking;
}

const bookmark = async (page: Page): Promise<string> => decodeURIComponent((await page.locator('a[href^="javascript:"]').getAttribute('href'))!.slice('javascript:'.length));

describe('a page that hands itself over', () => {
  it('is added to the app that is open, once the reader says so', async () => {
    const app = await started();
    const asking = await handedOver(await bookmark(app));
    await expect.poll(() => asking.getByRole('main').innerText()).toContain(new URL(newsAddress).host);
    await asking.getByRole('button', { name: 'Add the page' }).click();
    await app.getByText('Ferry runs again').first().waitFor();
    await app.getByText('Left out on the way in: 1 picture.').waitFor();
  });

  it('opens the app where it is not open, under its policy and without a request to anybody', async () => {
    const app = await started();
    const code = await bookmark(app);
    await app.close();
    const violations = violationsIn(context);
    const asked = requestsOf(context);
    const asking = await handedOver(code);
    await asking.getByRole('button', { name: 'Add the page' }).click();
    await asking.getByText('Ferry runs again').first().waitFor();
    expect(violations).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(served.address) && !address.startsWith(new URL('/', newsAddress).href))).toEqual([]);
  });
});

describe('files that need a reader of their own', () => {
  it('are read under the policy, and what reads them is loaded only then', async () => {
    const violations = violationsIn(context);
    const app = await context.newPage();
    // The page's own: its service worker keeps all files, once the page stands.
    const asked: string[] = [];
    app.on('request', (request) => asked.push(request.url()));
    await started(app);
    expect(asked.filter((address) => /pdf|docx|mhtml/.test(address))).toEqual([]);
    const file = pdf([[[50, 740, 24, 'Ferry runs again'], ...column(50, 700, ['The ferry between the two towns runs', 'again since Monday morning.'])]]);
    await app.locator('input[type=file]').setInputFiles({ name: 'ferry.pdf', mimeType: 'application/pdf', buffer: Buffer.from(file) });
    await app.getByText('Ferry runs again').first().waitFor();
    expect(asked.some((address) => /\/pdf\./.test(address))).toBe(true);
    expect(violations).toEqual([]);
  });
});
