import { openPort, parseHostMessage } from '@rostra/embed/protocol';
import type { FrameMessage, HostMessage } from '@rostra/embed/protocol';

/** The conversation with the host page, seen from the frame. */
export interface HostPort {
  /** Sends to the host. False when it was dropped: over 16 kB, over 50 a second, or after `close`. */
  readonly send: (message: FrameMessage) => boolean;
  /**
   * Listens to the host; returns how to stop. A late listener first hears the last visible slice, theme, locale, mode and bar. It does
   * not hear an old route again: the visitor may have gone on since.
   */
  readonly subscribe: (listener: (message: HostMessage) => void) => () => void;
  /** Ends both directions. */
  readonly close: () => void;
}

/** Opens the port of a HostConnection, with the limits of the protocol in both directions. */
export function createHostPort(port: MessagePort): HostPort {
  const listeners = new Set<(message: HostMessage) => void>();
  const standing = new Map<HostMessage['type'], HostMessage>();
  const { send, close } = openPort<HostMessage, FrameMessage>({
    port,
    parse: parseHostMessage,
    receive: (message) => {
      if (isStanding(message)) standing.set(message.type, message);
      for (const listener of listeners) listener(message);
    },
  });
  return {
    send,
    subscribe: (listener) => {
      listeners.add(listener);
      for (const message of standing.values()) listener(message);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      close();
    },
  };
}

function isStanding({ type }: HostMessage): boolean {
  return type === 'visible-slice' || type === 'theme' || type === 'locale' || type === 'mode' || type === 'bar';
}
