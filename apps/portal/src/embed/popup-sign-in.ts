import { randomId } from '@rostra/embed/protocol';
import { popupMessageType } from '@rostra/shared/embed/popup-message';
import { ProofError } from './protocol/request-proof.ts';

const lookMs = 500;
const windowShape = 'popup,width=480,height=720';

/** Where the window is to be opened, and on which channel this frame speaks. */
export interface PopupSignInOptions {
  readonly workspace: string;
  readonly channel: string;
}

/**
 * Signing in where the host has no backend: a window of the portal's own, at top level, where the visitor signs in as anywhere, hands this frame a code that
 * is good once. Afterwards each session brings the word that the next one is asked for with. Both are in memory alone.
 */
export class PopupSignIn {
  /** The frame's channel and a nonce of its own; the window is told its hash only. */
  readonly verifier: string;
  readonly #address: string;
  #word: string | undefined;

  private constructor(address: string, verifier: string) {
    this.#address = address;
    this.verifier = verifier;
  }

  /** Ready to open its window. The hash is made ahead, because a browser opens windows only at the very moment of a press. */
  static async prepare({ workspace, channel }: PopupSignInOptions): Promise<PopupSignIn> {
    const verifier = `${channel}.${randomId()}`;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    const challenge = btoa(String.fromCharCode(...new Uint8Array(digest)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
    return new PopupSignIn(`/w/${workspace}/framed?c=${challenge}`, verifier);
  }

  /** What the next session is asked for with, once. Rejects with a ProofError `sign-in-needed` when the visitor has to sign in first. */
  readonly next = (): Promise<string> => {
    const word = this.#word;
    this.#word = undefined;
    return word === undefined ? Promise.reject(new ProofError('sign-in-needed')) : Promise.resolve(word);
  };

  /** Keeps the word that came with a session. */
  readonly keep = (renewal: string | undefined): void => {
    this.#word = renewal;
  };

  /** Opens the window. True once it has handed a code over, false when it was not opened or was closed before. Call it at a press. */
  readonly open = (): Promise<boolean> => {
    const opened = window.open(this.#address, '_blank', windowShape);
    if (!opened) return Promise.resolve(false);
    return new Promise((resolve) => {
      const settle = (hasCode: boolean) => {
        clearInterval(timer);
        removeEventListener('message', read);
        resolve(hasCode);
      };
      const read = (event: MessageEvent<unknown>) => {
        if (event.source !== opened || event.origin !== window.location.origin) return;
        const code = codeIn(event.data);
        if (code === undefined) return;
        this.#word = code;
        settle(true);
      };
      const timer = setInterval(() => {
        if (opened.closed) settle(false);
      }, lookMs);
      addEventListener('message', read);
    });
  };
}

function codeIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, code }: { type?: unknown; code?: unknown } = data;
  return type === popupMessageType && typeof code === 'string' && /^[\w-]{64}$/.test(code) ? code : undefined;
}
