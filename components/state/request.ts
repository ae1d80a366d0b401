/**
 * What a view asks of what stands around it, most often of the root element. Views never change what they are given: they send
 * one of these up, after an action of the reader, and the root decides. All of them bubble and cross shadow roots.
 */
export abstract class Request extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}
