import { isBar, isLocale, isMode, isPath, isSecretId, isSignIn, parseTheme } from './fields.ts';
import type { PortalBar, PortalMode, PortalSignIn, PortalTheme } from './fields.ts';
import { protocolVersion } from './limits.ts';
import { decodeMessage } from './message-text.ts';

/** The frame's first word, said on the window: which version it speaks, the channel of its address, and a nonce of its own. */
export interface Hello {
  readonly type: 'rostra:hello';
  readonly v: typeof protocolVersion;
  readonly ch: string;
  readonly nonce: string;
}

/** What the host wants of the portal at the start. A path, locale or theme that is absent is the portal's to choose; the bar is
 * shown unless said. */
export interface FrameSettings {
  readonly mode: PortalMode;
  readonly path?: string | undefined;
  readonly locale?: string | undefined;
  readonly theme?: PortalTheme | undefined;
  readonly bar?: PortalBar | undefined;
  /** By the host unless said. */
  readonly signIn?: PortalSignIn | undefined;
}

/** The host's answer on the window, with the hello's channel and nonce and exactly one port. All later messages take the port. */
export interface Welcome extends FrameSettings {
  readonly type: 'rostra:welcome';
  readonly v: typeof protocolVersion;
  readonly ch: string;
  readonly nonce: string;
}

/** The hello in the received data, or undefined for anything else. */
export function parseHello(data: unknown): Hello | undefined {
  const raw = decodeMessage(data);
  if (raw?.type !== 'rostra:hello' || raw.v !== protocolVersion) return undefined;
  const { ch, nonce } = raw;
  return isSecretId(ch) && isSecretId(nonce) ? { type: 'rostra:hello', v: protocolVersion, ch, nonce } : undefined;
}

/** The welcome in the received data, or undefined for anything else. */
export function parseWelcome(data: unknown): Welcome | undefined {
  const raw = decodeMessage(data);
  if (raw?.type !== 'rostra:welcome' || raw.v !== protocolVersion) return undefined;
  const { ch, nonce } = raw;
  const settings = parseSettings(raw);
  if (!isSecretId(ch) || !isSecretId(nonce) || !settings) return undefined;
  return { type: 'rostra:welcome', v: protocolVersion, ch, nonce, ...settings };
}

function parseSettings({
  mode,
  path,
  locale,
  theme: rawTheme,
  bar,
  signIn,
}: Record<string, unknown>): FrameSettings | undefined {
  const theme = parseTheme(rawTheme);
  if (!isMode(mode)) return undefined;
  if (path !== undefined && !isPath(path)) return undefined;
  if (locale !== undefined && !isLocale(locale)) return undefined;
  if (rawTheme !== undefined && !theme) return undefined;
  if (bar !== undefined && !isBar(bar)) return undefined;
  if (signIn !== undefined && !isSignIn(signIn)) return undefined;
  return { mode, path, locale, theme, bar, signIn };
}
