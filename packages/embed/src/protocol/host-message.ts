import { isAuthErrorReason, isBar, isId, isLocale, isMode, isPath, isPixels, isProof, parseTheme } from './fields.ts';
import type { AuthErrorReason, PortalBar, PortalMode, PortalTheme } from './fields.ts';
import { decodeMessage } from './message-text.ts';

/** The part of the frame that the visitor can see, in CSS pixels from the frame's top. A height of 0: none of it. */
export interface VisibleSlice {
  readonly top: number;
  readonly height: number;
}

/** What the host says to the frame over the port. A proof answers the request with the same id. */
export type HostMessage =
  | { readonly type: 'proof'; readonly id: string; readonly proof: string }
  | { readonly type: 'proof-failed'; readonly id: string; readonly reason: AuthErrorReason }
  | ({ readonly type: 'visible-slice' } & VisibleSlice)
  | { readonly type: 'route'; readonly path: string }
  | { readonly type: 'theme'; readonly theme: PortalTheme }
  | { readonly type: 'locale'; readonly locale: string }
  | { readonly type: 'mode'; readonly mode: PortalMode }
  | { readonly type: 'bar'; readonly bar: PortalBar };

/** The host's message in the received data with its known fields only, or undefined: an unknown type is nothing to a reader. */
export function parseHostMessage(data: unknown): HostMessage | undefined {
  const { type, id, proof, reason, top, height, path, theme: rawTheme, locale, mode, bar } = decodeMessage(data) ?? {};
  switch (type) {
    case 'proof':
      return isId(id) && isProof(proof) ? { type, id, proof } : undefined;
    case 'proof-failed':
      return isId(id) && isAuthErrorReason(reason) ? { type, id, reason } : undefined;
    case 'visible-slice':
      return isPixels(top) && isPixels(height) ? { type, top, height } : undefined;
    case 'route':
      return isPath(path) ? { type, path } : undefined;
    case 'theme': {
      const theme = parseTheme(rawTheme);
      return theme && { type, theme };
    }
    case 'locale':
      return isLocale(locale) ? { type, locale } : undefined;
    case 'mode':
      return isMode(mode) ? { type, mode } : undefined;
    case 'bar':
      return isBar(bar) ? { type, bar } : undefined;
    default:
      return undefined;
  }
}
