/** The bytes of a part's body, out of the letters that carried it. `letters`: one character for each byte. */
export function carriedBytes(letters: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return bytesOf(fromBase64(letters.replace(/[^A-Za-z\d+/]/g, '')));
    case 'quoted-printable':
      return bytesOf(fromQuotedPrintable(letters));
    default:
      return bytesOf(letters);
  }
}

/** A last group that was cut off is left out. */
function fromBase64(letters: string): string {
  return atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)));
}

/** "=" at the end of a line joins it with the next; anything else behind "=" stays as it is. */
function fromQuotedPrintable(letters: string): string {
  return letters.replace(/[ \t]+(?=\r?\n)/g, '').replace(/=(?:\r?\n|$)/g, '').replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** One character for each byte: what MIME is made of. */
export function lettersOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
