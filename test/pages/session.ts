import type { BrowserContext, Page } from 'playwright';

/** What pages of a context say against their policy, from now on: as the browser prints it. */
export function violationsIn(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted ?(?:Type|HTML|Script)|violates/i.test(message.text())) heard.push(message.text());
  });
  context.on('weberror', (error) => heard.push(error.error().message));
  return heard;
}

/** The addresses that a context asks for, by whichever of its pages and workers. */
export function requestsOf(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  return asked;
}

const SAVED_PAGE = `<!doctype html><title>Ferry runs again</title><script>document.title = 'ran'</script>
<body><nav><a href="/">Home</a></nav><noscript><img src="x.png"></noscript><article><h1>Ferry runs again</h1>
<p>The ferry between the two towns runs again since Monday morning, after three weeks in which nobody could cross.</p>
<p>Its captain, Olga Brandt, said that the new engine uses half as much fuel as the one before it.</p></article>`;

/** What a reader may do in one sitting: samples, every view, own articles by file and by pasting, saving, opening, printing. */
export async function wholeSession(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Open the sample/ }).or(page.getByRole('navigation', { name: 'Views' })).first().waitFor();
  for (const view of ['Side by side', 'All sources', 'Quotes and figures', 'In words', 'Articles']) {
    await page.getByRole('link', { name: view, exact: true }).click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  }
  await page.locator('sd-articles').getByRole('button', { name: 'Compare your own articles' }).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'ferry.html', mimeType: 'text/html', buffer: Buffer.from(SAVED_PAGE) });
  await page.getByText('Ferry runs again').first().waitFor();
  await page.locator('#paste').fill('Ferry back in service\n\nThe ferry between the two towns runs again since Monday, after three weeks.');
  await page.getByRole('button', { name: 'Add article' }).click();
  await page.getByRole('button', { name: 'Compare two articles' }).click();
  await page.locator('sd-side-by-side').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Keep it here' }).click();
  await page.getByText('is kept in this browser').waitFor();
  await page.getByRole('link', { name: /start page/ }).click();
  await page.getByRole('button', { name: /^Open Ferry/ }).click();
  await page.locator('sd-side-by-side').waitFor();
  await page.pdf();
}
