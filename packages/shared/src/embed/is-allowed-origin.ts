const WILDCARD = '://*.';

/** Whether an entry of the list has `*` in place of its first label. */
export function isWildcardOrigin(entry: string): boolean {
  return entry.includes(WILDCARD);
}

/**
 * Whether an origin is in a workspace's list. An entry is an exact origin, or has `*` as its first label, which stands for exactly
 * one label: `https://*.example.com` allows `https://de.example.com`, and neither `https://example.com` nor
 * `https://a.b.example.com`. Scheme and port are always exact. The server asks it at each exchange, and the frame of whoever welcomes it.
 */
export function isAllowedOrigin(origin: string, allowedOrigins: readonly string[]): boolean {
  // 'null' is what sandboxed and file pages send; it names nobody. An entry is no origin, however it is brought here.
  if (origin === 'null' || isWildcardOrigin(origin)) return false;
  return allowedOrigins.some((allowed) => allowed === origin || matchesWildcard(origin, allowed));
}

function matchesWildcard(origin: string, allowed: string): boolean {
  const [scheme, rest, ...more] = allowed.split(WILDCARD);
  if (scheme === undefined || !rest || more.length > 0 || rest.includes('*')) return false;
  const suffix = `.${rest}`;
  if (!origin.startsWith(`${scheme}://`) || !origin.endsWith(suffix)) return false;
  const label = origin.slice(scheme.length + '://'.length, -suffix.length);
  return /^[a-z0-9-]+$/.test(label);
}
