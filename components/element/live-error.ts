/** An error for readers, whose words are those of the language that is spoken when they are read. */
export class LiveError extends Error {
  constructor(say: () => string) {
    super();
    Object.defineProperty(this, 'message', { get: say });
  }
}
