import { BadComparisonError } from '../../src/save/check.ts';
import { comparisonInReport } from '../../src/save/in-report.ts';
import { looksSaved } from '../../src/save/open.ts';
import { keeping as words } from '../../src/words/keeping.ts';
import { sayFault } from '../../src/words/say.ts';
import { fileFault, storageFault } from './fault-words.ts';
import { chooseFile, type FilePlace } from './file.ts';
import { readKept, type Kept } from './form.ts';
import type { KeepingHost } from './host.ts';
import type { Lines } from './lines.ts';
import { keptInLink } from './link.ts';
import { TooMuchError } from './deflate.ts';
import { OpenKeptRequest } from './requests.ts';
import type { Shelf } from './shelf.ts';
import { isUnsaved, type Place } from './work.ts';

/** Whether what is open may go for another comparison. */
export type MayReplace = (name: string, fromLink: boolean) => Promise<boolean>;

/** Where a comparison came from. */
interface Origin {
  /** What to call it where it has no name of its own, and in messages. */
  readonly name: string;
  readonly place: Place | null;
  readonly fromLink?: true;
}

/** Opens what was kept. Each way gives whether a comparison stands open by it, and says why where none does. */
export class Opening {
  constructor(
    private readonly host: KeepingHost,
    private readonly shelf: Shelf,
    private readonly lines: Lines,
    private readonly mayReplace: MayReplace,
  ) {}

  async fromShelf(id: string): Promise<boolean> {
    try {
      const kept = await this.shelf.take(id);
      if (!kept) return this.#failed(words.gone);
      const { name, revision } = kept.listed;
      return await this.#text(kept.text, { name, place: { where: 'shelf', id, revision } }, name);
    } catch (fault) {
      return this.#failed(storageFault(fault));
    }
  }

  /** A file that the reader chooses now. */
  async fromChoice(): Promise<readonly File[]> {
    try {
      const chosen = await chooseFile();
      return chosen ? await this.fromFiles([chosen.file], chosen.place) : [];
    } catch (fault) {
      this.#failed(fileFault(fault));
      return [];
    }
  }

  /** Opens the first saved comparison among the files; gives those that are none, which may be articles. */
  async fromFiles(files: readonly File[], place: FilePlace | null = null): Promise<readonly File[]> {
    const found = await Promise.all(files.map(async (file) => ({ file, saved: await savedIn(file) })));
    const [first, ...more] = found.filter(({ saved }) => saved !== null);
    if (first) await this.#fromFile(first.saved!, first.file.name, place);
    if (more.length > 0) this.#failed(more.map(({ file }) => words.onlyOne(file.name)).join(' '));
    return found.flatMap(({ file, saved }) => (saved === null ? [file] : []));
  }

  async #fromFile(saved: string | BadComparisonError, name: string, place: FilePlace | null): Promise<boolean> {
    if (saved instanceof BadComparisonError) return this.#failed(words.notOpened(name, sayFault(saved)));
    return this.#text(saved, { name, place: place && { where: 'file', file: place } });
  }

  async fromLink(fragment: string): Promise<boolean> {
    try {
      return await this.#text(await keptInLink(fragment), { name: words.linkName, place: null, fromLink: true });
    } catch (fault) {
      return this.#failed(words.badLink(fault instanceof TooMuchError ? words.linkTooMuch : words.linkBroken));
    }
  }

  async #text(text: string, origin: Origin, called?: string): Promise<boolean> {
    const kept = this.#read(text, origin.name);
    if (!kept) return false;
    const name = called || kept.name || origin.name;
    if (isUnsaved(this.host.snapshot) && !(await this.mayReplace(name, origin.fromLink === true))) return false;
    this.lines.putAway('done', 'trouble');
    this.host.ask(new OpenKeptRequest({ ...kept, name }, origin.place));
    return true;
  }

  #read(text: string, name: string): Kept | null {
    try {
      return readKept(text);
    } catch (fault) {
      if (!(fault instanceof BadComparisonError)) throw fault;
      this.#failed(words.notOpened(name, sayFault(fault)));
      return null;
    }
  }

  #failed(text: string): false {
    this.lines.say('trouble', { text, urgent: true, actions: [] });
    return false;
  }
}

/** Larger files are no saved comparisons that a page could show. */
const LARGEST = 200_000_000;

/** The saved comparison in a file, which may be a report that holds one, or why it cannot be had; null where it is something else. */
async function savedIn(file: File): Promise<string | BadComparisonError | null> {
  if (file.size > LARGEST) return null;
  const start = await file.slice(0, 1000).text();
  if (looksSaved(start)) return file.text();
  return /^\s*<!doctype html/i.test(start) ? inReport(await file.text()) : null;
}

function inReport(html: string): string | BadComparisonError | null {
  try {
    return comparisonInReport(html);
  } catch (fault) {
    if (fault instanceof BadComparisonError) return fault;
    throw fault;
  }
}
