import { afterEach } from 'vitest';
import { page } from 'vitest/browser';

/** All test files share one page: each test leaves it as it found it, so that no test can hang on the one before. */
afterEach(async () => {
  document.body.removeAttribute('style');
  document.body.replaceChildren();
  localStorage.clear();
  scrollTo(0, 0);
  if (innerWidth !== WIDTH || innerHeight !== HEIGHT) await page.viewport(WIDTH, HEIGHT);
});

/** The window that the tests are started in. */
const [WIDTH, HEIGHT] = [1440, 900];
