declare const self: ServiceWorkerGlobalScope;

/** Written at the top of this file when the app is built: all its files, by their address from the app's own, and a name for them. */
declare const OWN: { readonly version: string; readonly files: readonly string[] };

const CACHES = 'source-diff-files-';
const CACHE = CACHES + OWN.version;
/** Servers say that an answer varies with who asks; these do not. */
const ANY = { ignoreVary: true };
const addressOf = (file: string) => new URL(file, self.registration.scope).href;
const addresses = new Set(OWN.files.map(addressOf));
/** Below it every name has a hash of its content, so that the same address is the same file in every version. */
const PARTS = addressOf('assets/');

/** Where another program hands articles in, and where they wait for the page. */
const SHARE = addressOf('share');
const SHARED = 'source-diff-shared';

/** All files or none: a version that cannot be had whole is tried again another time, and the one before goes on. */
self.addEventListener('install', (event) => event.waitUntil(keepFiles()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOldFiles().then(() => self.clients.claim())));

/** The page asks for this once its reader does. */
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

/** The app's own files, of this version or the one before, come from what was kept; all else is none of its business. */
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const address = url.replace(/[?#].*$/s, '');
  if (method === 'POST' && address === SHARE) event.respondWith(takeShared(event.request));
  else if (method === 'GET' && (addresses.has(address) || address.startsWith(PARTS))) event.respondWith(kept(address));
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([...addresses].map((address) => new Request(address, { cache: 'no-cache' })));
}

async function kept(address: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(address, ANY)) ?? (await caches.match(address, ANY)) ?? fetch(address);
}

/** A page of the version before may still be open with a reader's work in it, and load a part that it did not need so far. */
async function forgetOldFiles(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHES) && name !== CACHE);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const cache = await caches.open(SHARED);
  await cache.put(SHARE, new Response(form));
  return Response.redirect(`${addressOf('./')}#shared`, 303);
}

export {};
