/** A new id that no other has: 64 random bits in 16 hex digits. Unlike `randomUUID` it is there on every page. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
