/** Pages must declare their encoding in the first 1024 bytes; many come late. */
const SEARCHED = 4096;

/** What an HTML or XML file says of its own encoding, as `TextDecoder` names it; null when it says nothing usable. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, SEARCHED));
  if (!/^\s*<[!?a-z]/i.test(head)) return null;
  const label = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? /^\s*<\?xml[^>]{0,100}?encoding=["']([\w.:-]+)/i.exec(head)?.[1];
  return label === undefined ? null : nameOf(label);
}

/** A page whose bytes spell "charset" in ASCII cannot be UTF-16, whatever it says. */
function nameOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}
