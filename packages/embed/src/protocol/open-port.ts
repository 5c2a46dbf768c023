import { messagesPerSecondMax } from './limits.ts';
import { encodeMessage } from './message-text.ts';
import { createRateLimit } from './rate-limit.ts';

/** One end of the conversation. */
export interface OpenPort<Outgoing> {
  /** Sends the message. False when it was dropped: over 16 kB, over 50 a second, or after `close`. */
  readonly send: (message: Outgoing) => boolean;
  /** Ends both directions. */
  readonly close: () => void;
}

/** What one end needs: its port, how to read the other side, and who listens. */
interface OpenPortOptions<Incoming> {
  readonly port: MessagePort;
  readonly parse: (data: unknown) => Incoming | undefined;
  readonly receive: (message: Incoming) => void;
}

/**
 * Opens one end of the conversation with the limits of both directions. Whatever is too long, too fast, malformed, of an unknown
 * type or carries ports of its own is dropped in silence.
 */
export function openPort<Incoming, Outgoing extends object>(options: OpenPortOptions<Incoming>): OpenPort<Outgoing> {
  const { port, parse, receive } = options;
  const maySend = createRateLimit(messagesPerSecondMax);
  const mayReceive = createRateLimit(messagesPerSecondMax);
  let isOpen = true;

  port.onmessage = (event: MessageEvent<unknown>) => {
    if (!isOpen || !mayReceive() || event.ports.length > 0) return;
    const message = parse(event.data);
    if (message !== undefined) receive(message);
  };

  return {
    send: (message) => {
      const text = isOpen ? encodeMessage(message) : undefined;
      if (text === undefined || !maySend()) return false;
      port.postMessage(text);
      return true;
    },
    close: () => {
      isOpen = false;
      port.onmessage = null;
      port.close();
    },
  };
}
