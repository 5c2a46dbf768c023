import { parseHello } from './protocol/handshake-message.ts';
import type { FrameSettings, Welcome } from './protocol/handshake-message.ts';
import { messagesPerSecondMax, protocolVersion } from './protocol/limits.ts';
import { encodeMessage } from './protocol/message-text.ts';
import { createRateLimit } from './protocol/rate-limit.ts';

/** Whose hello to wait for, and what to answer. */
interface ListenForHelloOptions {
  readonly frame: HTMLIFrameElement;
  /** The only origin that a hello may come from, and that the welcome is addressed to. */
  readonly origin: string;
  readonly channel: string;
  /** The settings to welcome with, as they are at that moment. */
  readonly settings: () => FrameSettings;
  /** Takes our end of each new conversation. The one before is dead: its document is gone. */
  readonly onPort: (port: MessagePort) => void;
}

/**
 * Answers each hello of this very frame, from this very origin, on this very channel, with one port. A frame that reloads says hello
 * again and gets a new port. Returns how to stop.
 */
export function listenForHello({ frame, origin, channel, settings, onPort }: ListenForHelloOptions): () => void {
  const mayRead = createRateLimit(messagesPerSecondMax);
  const answer = (event: MessageEvent<unknown>) => {
    const child = frame.contentWindow;
    // Without the test for null, a forged event without a source would match a frame that is not in the document.
    if (child === null || event.source !== child || event.origin !== origin || !mayRead()) return;
    const hello = parseHello(event.data);
    if (hello?.ch !== channel) return;

    const { nonce } = hello;
    const welcome: Welcome = { ...settings(), type: 'rostra:welcome', v: protocolVersion, ch: channel, nonce };
    const { port1, port2 } = new MessageChannel();
    child.postMessage(encodeMessage(welcome), origin, [port2]);
    onPort(port1);
  };
  addEventListener('message', answer);
  return () => removeEventListener('message', answer);
}
