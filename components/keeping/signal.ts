/** A word between the tabs of one browser, and between parts of one page: something of this name has changed. */
export class Signal {
  readonly #channel: BroadcastChannel | null;

  constructor(name: string) {
    this.#channel = channel(name);
  }

  tell(): void {
    this.#channel?.postMessage(null);
  }

  /** Calls `heard` when another one tells; gives what ends that. */
  hear(heard: () => void): () => void {
    this.#channel?.addEventListener('message', heard);
    return () => this.#channel?.removeEventListener('message', heard);
  }
}

/** Where storage is forbidden, so are channels; then nothing can change elsewhere. */
function channel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
