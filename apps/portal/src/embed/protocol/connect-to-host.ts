import { encodeMessage, parseWelcome, protocolVersion, randomId } from '@rostra/embed/protocol';
import type { FrameSettings, Hello } from '@rostra/embed/protocol';
import { isAllowedOrigin } from '@rostra/shared/embed/is-allowed-origin';

const welcomeWaitMs = 10_000;

/** A host that has proved where it is: the page's origin, the port to speak with it, and how it wants the portal to start. */
export interface HostConnection {
  readonly hostOrigin: string;
  /** Not started: messages wait in it until somebody listens. */
  readonly port: MessagePort;
  readonly settings: FrameSettings;
}

/** Which host is welcome. */
interface ConnectToHostOptions {
  /** The `ch` of the frame's own address. */
  readonly channel: string;
  /** The workspace's list: exact origins, or with a wildcard for one label. */
  readonly allowedOrigins: readonly string[];
  /** How long to wait for the welcome; 10 s unless given. */
  readonly timeoutMs?: number;
  /** The frame's own window. */
  readonly frame?: Pick<Window, 'parent' | 'addEventListener' | 'removeEventListener'>;
}

/** Nobody to speak with: `not-framed` when the page stands on its own, `no-welcome` when no allowed host answered in time. */
export class HostConnectionError extends Error {
  override readonly name = 'HostConnectionError';
  readonly code: 'not-framed' | 'no-welcome';

  constructor(code: 'not-framed' | 'no-welcome') {
    super(code);
    this.code = code;
  }
}

/**
 * Says hello to the page around the frame and takes the first welcome that comes from that very page, from an allowed origin, with
 * this hello's channel and nonce and exactly one port. Everything else is ignored. Afterwards nothing listens on the window.
 * Rejects with a HostConnectionError.
 */
export function connectToHost(options: ConnectToHostOptions): Promise<HostConnection> {
  const { channel, allowedOrigins, timeoutMs = welcomeWaitMs, frame = window } = options;
  const host = frame.parent;
  if (Object.is(host, frame)) return Promise.reject(new HostConnectionError('not-framed'));

  const nonce = randomId();
  return new Promise((resolve, reject) => {
    const read = (event: MessageEvent<unknown>) => {
      if (event.source !== host || !isAllowedOrigin(event.origin, allowedOrigins)) return;
      const welcome = parseWelcome(event.data);
      const [port, ...others] = event.ports;
      if (welcome?.nonce !== nonce || welcome.ch !== channel || port === undefined || others.length > 0) return;
      stop();
      const { mode, path, locale, theme, bar, signIn } = welcome;
      resolve({ hostOrigin: event.origin, port, settings: { mode, path, locale, theme, bar, signIn } });
    };
    const timer = setTimeout(() => {
      stop();
      reject(new HostConnectionError('no-welcome'));
    }, timeoutMs);
    const stop = () => {
      clearTimeout(timer);
      frame.removeEventListener('message', read);
    };

    frame.addEventListener('message', read);
    const hello: Hello = { type: 'rostra:hello', v: protocolVersion, ch: channel, nonce };
    // To any origin, because the frame cannot know which page holds it, and the hello holds no secret: who may frame this document
    // is the business of its frame-ancestors header, and who may answer is checked above.
    host.postMessage(encodeMessage(hello), '*');
  });
}
