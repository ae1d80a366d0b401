import type { Comparison } from '../../src/model.ts';
import { articleNames } from '../../src/present/names.ts';
import { keeping as words } from '../../src/words/keeping.ts';
import { currentComparison } from '../app/snapshot.ts';
import { fileFault, storageFault } from './fault-words.ts';
import { ChangedFileError, isChangeOfMind, saveAgain, saveFile, type FilePlace } from './file.ts';
import { writeKept } from './form.ts';
import type { KeepingHost } from './host.ts';
import type { Action, Lines } from './lines.ts';
import { linkTo } from './link.ts';
import { KeptRequest } from './requests.ts';
import { ChangedElsewhereError, type Keeping, type Over, type Shelf } from './shelf.ts';
import { shownOf } from './shown-form.ts';
import { timeOf } from './time.ts';
import type { Place } from './work.ts';
import { workOf } from '../app/history.ts';

/** Puts the text of a comparison somewhere, and says where. */
type Keep = (comparison: Comparison, text: string) => Promise<Place>;
/** Why it could not. */
type InWords = (fault: unknown) => string;

/** Saves what is open. Each way of saving tells how it went, and gives whether it is done. */
export class Saving {
  #turn: Promise<boolean> = Promise.resolve(true);

  constructor(
    private readonly host: KeepingHost,
    private readonly shelf: Shelf,
    private readonly lines: Lines,
  ) {}

  /** The name it has, or a first one for it: its first headline. */
  get name(): string {
    const comparison = currentComparison(this.host.snapshot);
    return this.host.snapshot.keptAs?.name || comparison?.articles[0]?.title || words.untitled;
  }

  /** Whether there is a place where it is kept already, which can be written again. */
  get hasPlace(): boolean {
    return this.isOnShelf || this.#file !== null;
  }

  get isOnShelf(): boolean {
    return this.host.snapshot.keptAs?.place?.where === 'shelf';
  }

  /** Why nothing can be saved just now; null where something can. */
  get obstacle(): string | null {
    const { snapshot } = this.host;
    if (currentComparison(snapshot) && !snapshot.progress) return null;
    return snapshot.progress ? words.stillComparing : words.nothingToSave;
  }

  /** Where it is kept already. */
  async again(): Promise<boolean> {
    if (!this.#file) return this.onShelf(this.name);
    return this.#saved(this.name, fileFault, async (_, text) => ({ where: 'file', file: await saveAgain(text, this.#file!) }));
  }

  /** Under another name it is another one beside the one that is kept. */
  async onShelf(name: string, over?: Over | null): Promise<boolean> {
    return this.#saved(name, storageFault, async (comparison, text) => {
      const articles = articlesOf(comparison);
      const { id, revision } = await this.shelf.keep({ name, articles, text }, over === undefined ? this.#placeOf(name) : over);
      askToStay();
      return { where: 'shelf', id, revision };
    });
  }

  /** Asks where to, unless it is told. */
  async inFile(name: string, known?: FilePlace): Promise<boolean> {
    return this.#saved(name, fileFault, async (_, text) => ({ where: 'file', file: known ? await saveAgain(text, known) : await saveFile(text, name) }));
  }

  link(name: string): Promise<string> {
    return linkTo(this.#text(currentComparison(this.host.snapshot)!, name), location.href);
  }

  /** One after the other: the second of two in a row must know where the first has put it. */
  #saved(name: string, inWords: InWords, keep: Keep): Promise<boolean> {
    this.#turn = this.#turn.then(() => this.#keep(name, inWords, keep));
    return this.#turn;
  }

  async #keep(name: string, inWords: InWords, keep: Keep): Promise<boolean> {
    const { snapshot } = this.host;
    const comparison = currentComparison(snapshot)!;
    try {
      const place = await keep(comparison, this.#text(comparison, name));
      this.host.ask(new KeptRequest({ name, place, work: workOf(snapshot) }));
      this.lines.putAway('trouble');
      this.lines.say('done', { text: place.where === 'shelf' ? words.keptHere(name) : words.keptInFile(name), actions: [] });
      return true;
    } catch (fault) {
      if (fault instanceof ChangedElsewhereError) this.#tellOfOtherTab(fault, name);
      else if (fault instanceof ChangedFileError) this.#tellOfOtherProgram(fault, name);
      else if (!isChangeOfMind(fault)) this.#trouble(inWords(fault), [{ label: words.saveFile, act: () => void this.inFile(name) }]);
      return false;
    }
  }

  #tellOfOtherTab({ now }: ChangedElsewhereError, name: string): void {
    if (!now) return this.#trouble(words.removedElsewhere(name), [{ label: words.keepAnyway, act: () => void this.onShelf(name, null) }]);
    const keepBoth = { label: words.keepBoth, act: () => void this.onShelf(now.name === name ? nextName(name) : name, null) };
    const saveOver = { label: words.saveOver, act: () => void this.onShelf(name, { id: now.id, revision: now.revision }) };
    this.#trouble(words.changedElsewhere(now.name, timeOf(now.saved)), [keepBoth, saveOver]);
  }

  #tellOfOtherProgram({ modified }: ChangedFileError, name: string): void {
    const known = this.#file;
    const saveOver = { label: words.saveOver, act: () => void this.inFile(name, known ? { ...known, modified } : undefined) };
    const keepBoth = { label: words.keepBoth, act: () => void this.inFile(name) };
    this.#trouble(words.changedFile(name, timeOf(modified)), [keepBoth, saveOver]);
  }

  #trouble(text: string, actions: readonly Action[]): void {
    this.lines.putAway('done');
    this.lines.say('trouble', { text, urgent: true, actions });
  }

  get #file(): FilePlace | null {
    const place = this.host.snapshot.keptAs?.place;
    return place?.where === 'file' ? place.file : null;
  }

  #placeOf(name: string): Over | null {
    const place = this.host.snapshot.keptAs?.place;
    return place?.where === 'shelf' && name === this.name ? place : null;
  }

  #text(comparison: Comparison, name: string): string {
    return writeKept({ comparison, name, shown: shownOf(this.host.snapshot.state) });
  }
}

function articlesOf({ articles }: Comparison): Keeping['articles'] {
  const names = articleNames(articles);
  return articles.map(({ sigil }, index) => ({ sigil, name: names[index]! }));
}

/** Browsers may clear what pages store when they need the space, unless they are asked not to. */
function askToStay(): void {
  void navigator.storage?.persist?.().catch(() => false);
}

/** "Case", "Case (2)", "Case (3)": two of one name could not be told apart in the list. */
function nextName(name: string): string {
  const [, stem = name, number = '1'] = /^(.*) \((\d{1,4})\)$/su.exec(name) ?? [];
  return `${stem} (${Number(number) + 1})`;
}
