import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';

/** Origins a workspace may list, at most. Each stands in a header of every frame. */
export const embedOriginsMax = 20;

const LENGTH_MAX = 200;
const PORT_MAX = 65_535;
const ORIGIN = /^(?<scheme>https?):\/\/(?<host>(?:\*\.)?[a-z0-9.-]+|\[::1\])(?::(?<port>[1-9]\d{0,4}))?$/;
/** The host of a wildcard: `*` for one label, then a name of two labels or more that is no number. */
const WILDCARD_HOST = /^\*\.(?<rest>[^.].*\.[a-z][a-z0-9-]*)$/;
const HOST_NAME = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
/** Names that mean this very machine. */
const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
/** Browsers leave these out of an origin, so that an entry with one would never be met. */
const USUAL_PORTS: Readonly<Record<string, string>> = { https: '443', http: '80' };

/** Whether an origin is of this machine and without TLS: good for development, refused in production. */
export function isLoopbackOrigin(origin: string): boolean {
  return LOOPBACK.test(origin);
}

/**
 * An origin: scheme, host and port, as a browser writes it (`https://community.example.com`), names beyond ASCII in their `xn--` form. `*` may stand for the
 * whole first label of an https origin, and for exactly one (`https://*.example.com`). A path, a user or another wildcard in it is refused rather than cut
 * off, because somebody who types them means something that this list cannot promise. Capitals and a slash at the end are forgiven.
 */
export const embedOriginSchema = z
  .string()
  .trim()
  .min(1, 'required')
  .max(LENGTH_MAX, boundedMessage('too-long', LENGTH_MAX))
  .transform((typed) => typed.toLowerCase().replace(/\/$/, ''))
  .refine(isOrigin, 'not-an-origin');

function isOrigin(typed: string): boolean {
  const { scheme = '', host = '', port } = ORIGIN.exec(typed)?.groups ?? {};
  if (isLoopbackOrigin(typed)) return port !== USUAL_PORTS.http && Number(port ?? 0) <= PORT_MAX;
  const name = host.startsWith('*') ? (WILDCARD_HOST.exec(host)?.groups?.rest ?? '') : host;
  return scheme === 'https' && HOST_NAME.test(name) && port !== USUAL_PORTS.https && Number(port ?? 0) <= PORT_MAX;
}
