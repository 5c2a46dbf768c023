import { z } from 'zod';

/** Origins a workspace may list, at most. Each stands in a header of every frame. */
export const embedOriginsMax = 20;

/** Names that mean this very machine; only they may do without TLS, and only outside production. */
const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an origin is of this machine and without TLS: good for development, refused in production. */
export function isLoopbackOrigin(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'http:' && loopbackHosts.includes(hostname);
}

/**
 * An exact origin: scheme, host and port, as a browser writes it (`https://community.example.com`). A path, a user or a wildcard in it is refused
 * rather than cut off, because somebody who types them means something that this list cannot promise. Capitals and a slash at the end are forgiven.
 */
export const embedOriginSchema = z
  .string()
  .trim()
  .min(1, 'required')
  .max(200, 'too-long:200')
  .transform((typed) => typed.toLowerCase().replace(/\/$/, ''))
  .refine(isOrigin, 'not-an-origin');

function isOrigin(typed: string): boolean {
  if (!URL.canParse(typed) || typed.includes('*')) return false;
  const url = new URL(typed);
  // A browser leaves a default port out and writes names in ASCII: only that form ever equals an Origin header.
  return url.origin === typed && (url.protocol === 'https:' || isLoopbackOrigin(typed));
}
