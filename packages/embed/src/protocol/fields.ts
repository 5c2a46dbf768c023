import { pixelsMax } from './limits.ts';

const modes = ['auto', 'fixed'] as const;
const signIns = ['host', 'popup'] as const;
const bars = ['shown', 'hidden', 'closable'] as const;
const schemes = ['light', 'dark', 'auto'] as const;
const authErrorReasons = [
  'token-not-set',
  'token-failed',
  'token-invalid',
  'proof-timeout',
  'exchange-refused',
  'exchange-failed',
  'no-answer',
  'sign-in-needed',
] as const;

/** `auto`: the frame is as tall as its content. `fixed`: the host's CSS says how tall, and the portal scrolls inside. */
export type PortalMode = (typeof modes)[number];

/** Who says who the visitor is: the host, by a proof, or the visitor, in a window of the portal's own. */
export type PortalSignIn = (typeof signIns)[number];

/** The portal's slim bar: there, left out because the host leads through the portal by itself, or there with a button to close. */
export type PortalBar = (typeof bars)[number];

/**
 * The host's look, as typed tokens and never as CSS text. `accent` is `#rrggbb`; `font` is the name of one of the fonts that the
 * portal carries, an unknown name leaves the workspace's own; `scheme` is light, dark, or what the visitor's system says.
 */
export interface PortalTheme {
  readonly accent?: string | undefined;
  readonly font?: string | undefined;
  readonly scheme?: (typeof schemes)[number] | undefined;
}

/**
 * Why nobody could be signed in. The host's side: `token-not-set`, `token-failed` (fetchToken threw or rejected), `token-invalid`
 * (it gave something else than a token), `no-answer` (the frame never said hello). The frame's side: `proof-timeout`,
 * `exchange-refused` (the server looked at the proof and said no), `exchange-failed` (the server could not be asked),
 * `sign-in-needed` (the visitor has to sign in by a window first).
 */
export type AuthErrorReason = (typeof authErrorReasons)[number];

/** Whether the value is an id, nonce or channel: 1 to 64 letters, digits, `_` and `-`. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
}

/** Whether the value is a nonce or channel with at least 64 bits written in it. */
export function isSecretId(value: unknown): value is string {
  return isId(value) && value.length >= 16;
}

/** Whether the value is a number of CSS pixels, 0 to 50,000. */
export function isPixels(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= pixelsMax;
}

/** Whether the value is a count of points: a safe integer that is not negative. */
export function isPoints(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Whether the value is a path inside the portal: begins with one `/`, no scheme, no host, no space, at most 1,024 characters. */
export function isPath(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 1024 && /^\/(?:[^/\\\s][^\\\s]*)?$/.test(value);
}

/** Whether the value looks like a BCP 47 language tag, such as `en` or `pt-BR`. */
export function isLocale(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 35 && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(value);
}

/** Whether the value can be a proof: a signed token or a one-time code, at most 8,192 characters without spaces. */
export function isProof(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.~+/=-]{1,8192}$/.test(value);
}

/** Whether the value is `auto` or `fixed`. */
export function isMode(value: unknown): value is PortalMode {
  return modes.some((mode) => mode === value);
}

/** Whether the value is `shown`, `hidden` or `closable`. */
export function isBar(value: unknown): value is PortalBar {
  return bars.some((bar) => bar === value);
}

/** Whether the value is `host` or `popup`. */
export function isSignIn(value: unknown): value is PortalSignIn {
  return signIns.some((signIn) => signIn === value);
}

/** Whether the value is one of the reasons of an `auth-error`. */
export function isAuthErrorReason(value: unknown): value is AuthErrorReason {
  return authErrorReasons.some((reason) => reason === value);
}

/** The theme in the value with its known tokens only, or undefined when it is no object or a token is of the wrong form. */
export function parseTheme(value: unknown): PortalTheme | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { accent, font, scheme }: { accent?: unknown; font?: unknown; scheme?: unknown } = value;
  if (accent !== undefined && !isColour(accent)) return undefined;
  if (font !== undefined && !isId(font)) return undefined;
  if (scheme !== undefined && !isScheme(scheme)) return undefined;
  return { accent, font, scheme };
}

function isColour(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}

function isScheme(value: unknown): value is (typeof schemes)[number] {
  return schemes.some((scheme) => scheme === value);
}
