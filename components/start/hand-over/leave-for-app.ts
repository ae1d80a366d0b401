/** Where the app looks for what was shared with it, and the address with which it does. */
const SHARED = 'source-diff-shared';
const SHARE = './share';
const APP = './#shared';

/** Leaves files for the app, and goes there. */
export async function leaveForApp(files: readonly File[]): Promise<void> {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  const cache = await caches.open(SHARED);
  await cache.put(new URL(SHARE, location.href), new Response(form));
  location.replace(APP);
}
