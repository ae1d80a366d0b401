/** Enough text to hold spaces, line ends and digits, whose high byte is zero in every script. */
const SAMPLE = 4096;
/** Chinese has the fewest such signs: about one in twenty. */
const FEWEST_ZEROS = 0.01;

/** UTF-16 without a mark: zero bytes stand on one side only, and what they make is text. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  const even = zeros(sample, 0);
  const odd = zeros(sample, 1);
  const [more, fewer] = even > odd ? [even, odd] : [odd, even];
  if (more < Math.max(1, (sample.length / 2) * FEWEST_ZEROS) || fewer > more / 20) return null;
  const order = even > odd ? 'utf-16be' : 'utf-16le';
  return isText(new TextDecoder(order).decode(sample)) ? order : null;
}

function zeros(sample: Uint8Array, parity: number): number {
  return sample.filter((byte, i) => i % 2 === parity && byte === 0).length;
}

function isText(text: string): boolean {
  const strange = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\s\p{Cf}]/gu)?.length ?? 0;
  return strange <= text.length / 50;
}
