import type { LitElement } from 'lit';
import type { Comparison } from '../../src/model.ts';
import { app as words } from '../../src/words/app.ts';
import { CardRequest } from '../state/requests.ts';
import type { ViewState } from '../state/view-state.ts';

/** Where the reader is: a difference of two articles in view. */
export interface Shareable extends Pick<ViewState, 'left' | 'right' | 'current'> {
  readonly comparison: Comparison | null;
}

/** Saves a picture of the difference where the reader is. What draws it is loaded when it is first asked for. */
export class Sharing {
  constructor(host: LitElement, private readonly shareable: () => Shareable, private readonly say: (text: string) => void) {
    host.addEventListener(CardRequest.type, () => void this.#save());
  }

  async #save(): Promise<void> {
    const { comparison, left, right, current } = this.shareable();
    if (!comparison || current === null) return;
    try {
      const { cardPicture } = await import('./card-picture.ts');
      download(await cardPicture(comparison, { pair: [left, right], difference: current }));
      this.say(words.cardSaved);
    } catch {
      this.say(words.cardNotSaved);
    }
  }
}

function download(picture: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = 'source-diff.png';
  link.click();
  // Held for as long as a browser may take to begin with the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
