import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { filesInFolders } from './dropped-files.ts';

/**
 * Takes files and folders dropped anywhere on the page. Without it, a file dropped a little beside the field would open in the page's
 * place, and everything that was put in would be lost.
 */
export class FileDrop implements ReactiveController {
  /** True while files are held over the page. */
  over = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly take: (files: readonly File[]) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('dragover', this.#over);
    addEventListener('dragleave', this.#leave);
    addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    removeEventListener('dragover', this.#over);
    removeEventListener('dragleave', this.#leave);
    removeEventListener('drop', this.#drop);
  }

  #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#become(true);
  };

  /** A pointer that leaves one part of the page for another has somewhere to go; one that leaves the window has not. */
  #leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.#become(false);
  };

  #drop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#become(false);
    const files = [...event.dataTransfer.files];
    const inFolders = filesInFolders(event.dataTransfer);
    // What cannot be opened is given as it is, so that it is said.
    if (inFolders) void inFolders.catch(() => files).then((found) => this.#give(found));
    else this.#give(files);
  };

  #give(files: readonly File[]): void {
    if (files.length > 0) this.take(files);
  }

  #become(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.host.requestUpdate();
  }
}
