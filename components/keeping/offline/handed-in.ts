/** What other programs hand in: files of theirs, or a text. */
type HandedIn = readonly File[] | string;

interface LaunchParams {
  readonly files: readonly FileSystemFileHandle[];
}

/** Where the service worker has put what was shared with the app. */
const SHARED = 'source-diff-shared';
const FRAGMENT = '#shared';

/** True where the page was opened by sharing something with the app. The address then says so no more. */
export function isSharedTo(): boolean {
  if (location.hash !== FRAGMENT) return false;
  history.replaceState(null, '', '#view=start');
  return true;
}

/** What was shared; null where it is gone already. It is handed out once. */
export async function takeShared(): Promise<HandedIn | null> {
  const cache = await caches.open(SHARED);
  const [request] = await cache.keys();
  const response = request && (await cache.match(request));
  await caches.delete(SHARED);
  return response ? sharedIn(await response.formData()) : null;
}

/** Calls `take` with the files that the system opens with the app. */
export function onLaunch(take: (files: readonly File[]) => void): void {
  const { launchQueue } = globalThis as { launchQueue?: { setConsumer(consumer: (params: LaunchParams) => void): void } };
  launchQueue?.setConsumer(({ files }) => {
    if (files.length > 0) void Promise.all(files.map((handle) => handle.getFile())).then(take);
  });
}

function sharedIn(form: FormData): HandedIn | null {
  const files = form.getAll('files').filter((one) => one instanceof File && one.size > 0) as File[];
  const text = ['title', 'text', 'url'].map((name) => form.get(name)).filter((value) => typeof value === 'string' && value !== '');
  if (files.length > 0) return files;
  return text.length > 0 ? text.join('\n\n') : null;
}
