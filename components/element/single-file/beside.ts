import { element as words } from '../../../src/words/element.ts';
import { LiveError } from '../live-error.ts';

/** The files that lie beside the single file, in the folder `source-diff`, with their hashes. Put in by the build. */
declare const __BESIDE__: Readonly<Record<string, string>>;

/** Kept by a name: the build would look for what lies beside it among the sources. */
const OWN_ADDRESS = import.meta.url;

export const BESIDE: readonly string[] = Object.keys(__BESIDE__);

/**
 * Loads what few pages need from beside the single file, and only as it was when that was built: whoever pins the single file by
 * its hash has pinned these with it.
 */
export async function beside<Part>(name: string): Promise<Part> {
  const address = new URL(`./source-diff/${name}.js`, OWN_ADDRESS).href;
  try {
    await checked(address, __BESIDE__[name]!);
    return (await import(/* @vite-ignore */ address)) as Part;
  } catch {
    throw new LiveError(() => words.notBeside(address));
  }
}

/** An import names no hash, but a preload does, and what is imported is what was preloaded. Browsers without preloads of modules check nothing. */
async function checked(address: string, integrity: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', integrity, href: address });
  if (!link.relList.supports('modulepreload')) return;
  await new Promise((resolve, reject) => {
    Object.assign(link, { onload: resolve, onerror: reject });
    document.head.append(link);
  }).finally(() => link.remove());
}
