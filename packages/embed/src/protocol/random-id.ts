/** 128 random bits in 32 hexadecimal digits, for channels, nonces and requests. */
export function randomId(): string {
  // Not crypto.randomUUID: that one exists only in secure contexts, and a host in development may be plain http.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
