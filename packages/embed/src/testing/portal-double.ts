import { parseWelcome } from '../protocol/handshake-message.ts';
import type { Welcome } from '../protocol/handshake-message.ts';
import { parseHostMessage } from '../protocol/host-message.ts';
import type { HostMessage } from '../protocol/host-message.ts';

/** Where the portal of these tests lives. */
export const rostraOrigin = 'https://rostra.example';

/** What one hello got for an answer. */
interface WelcomeReceived {
  readonly welcome: Welcome | undefined;
  readonly targetOrigin: string;
  readonly port: FarPort;
}

/**
 * Plays the document inside the frame of a `<rostra-portal>`: jsdom loads no frames. It says hello as the browser would deliver it,
 * and catches what the element posts to the frame's window.
 */
export class PortalDouble {
  readonly frame: HTMLIFrameElement;
  readonly window: Window;
  readonly channel: string;
  readonly welcomes: WelcomeReceived[] = [];

  constructor(element: Element) {
    this.frame = element.shadowRoot!.querySelector('iframe')!;
    this.window = this.frame.contentWindow!;
    this.channel = new URL(this.frame.src).searchParams.get('ch')!;
    this.window.postMessage = ((text: string, targetOrigin: string, [port]: MessagePort[]) => {
      this.welcomes.push({ welcome: parseWelcome(text), targetOrigin, port: new FarPort(port!) });
    }) as Window['postMessage'];
  }

  /** Says hello; fields and event may be wrong on purpose. Gives the port of the welcome, or undefined when there was none. */
  sayHello(fields: object = {}, event: MessageEventInit = {}): FarPort | undefined {
    const before = this.welcomes.length;
    const data = JSON.stringify({ type: 'rostra:hello', v: 1, ch: this.channel, nonce: 'n'.repeat(32), ...fields });
    window.dispatchEvent(new MessageEvent('message', { data, origin: rostraOrigin, source: this.window, ...event }));
    return this.welcomes[before]?.port;
  }
}

/** The frame's end of a conversation. */
export class FarPort {
  readonly #port: MessagePort;
  readonly #messages: HostMessage[] = [];
  #wake: () => void = () => {};

  constructor(port: MessagePort) {
    this.#port = port;
    port.onmessage = ({ data }) => {
      const message = parseHostMessage(data);
      if (message) this.#messages.push(message);
      this.#wake();
    };
  }

  send(message: unknown): void {
    this.#port.postMessage(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Waits for the next message of the type and passes over others. */
  async next<Type extends HostMessage['type']>(type: Type): Promise<Extract<HostMessage, { type: Type }>> {
    for (;;) {
      for (let message = this.#messages.shift(); message; message = this.#messages.shift()) {
        if (message.type === type) return message as Extract<HostMessage, { type: Type }>;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  close(): void {
    this.#port.close();
  }
}
