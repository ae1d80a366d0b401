/** What was packed would unpack to more than it may. */
export class TooMuchError extends Error {}

export async function deflated(text: string): Promise<Uint8Array> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * The text again. It unpacks no further than `most` bytes: a few kilobytes may hold gigabytes.
 *
 * @throws TooMuchError past `most`; TypeError where the bytes are no packed text.
 */
export async function inflated(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let size = 0;
  for (let step = await unpacked.read(); !step.done; step = await unpacked.read()) {
    size += step.value.length;
    if (size > most) {
      await unpacked.cancel();
      throw new TooMuchError();
    }
    parts.push(decoder.decode(step.value, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}
