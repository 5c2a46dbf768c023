import { createFrameHeight } from './frame-height.ts';
import type { FrameHeight } from './frame-height.ts';
import { listenForHello } from './listen-for-hello.ts';
import { createPortalFrame } from './portal-frame.ts';
import { createPortalNotice } from './portal-notice.ts';
import type { NoticeKind, PortalNotice } from './portal-notice.ts';
import type { AuthErrorReason } from './protocol/fields.ts';
import { parseFrameMessage } from './protocol/frame-message.ts';
import type { FrameMessage } from './protocol/frame-message.ts';
import type { FrameSettings } from './protocol/handshake-message.ts';
import type { HostMessage } from './protocol/host-message.ts';
import { openPort } from './protocol/open-port.ts';
import type { OpenPort } from './protocol/open-port.ts';
import { randomId } from './protocol/random-id.ts';
import type { TokenSource } from './token-source.ts';
import { watchVisibleSlice } from './watch-visible-slice.ts';
import type { VisibleSliceWatch } from './watch-visible-slice.ts';

const answerWaitMs = 20_000;

/** What a portal needs of the element that shows it. */
interface MountedPortalOptions {
  readonly root: ShadowRoot;
  readonly origin: string;
  readonly workspace: string;
  readonly title: string;
  readonly settings: FrameSettings;
  readonly tokens: TokenSource;
  /** Tells the host page, by the event's name and its detail. */
  readonly emit: (name: string, detail: object) => void;
}

/**
 * A portal in the document, from its construction until `unmount`. When its frame has said nothing for 20 s, or the visitor cannot be
 * signed in, a notice stands above it and `auth-error` is told.
 */
export class MountedPortal {
  readonly #options: MountedPortalOptions;
  readonly #notice: PortalNotice;
  readonly #height: FrameHeight;
  readonly #slice: VisibleSliceWatch;
  readonly #stopListening: () => void;
  readonly #silence: ReturnType<typeof setTimeout>;
  #settings: FrameSettings;
  #port: OpenPort<HostMessage> | undefined;

  constructor(options: MountedPortalOptions) {
    const { root, origin, settings } = options;
    const channel = randomId();
    const frame = createPortalFrame({ ...options, channel });
    this.#options = options;
    this.#settings = settings;
    this.#notice = createPortalNotice(root);
    this.#height = createFrameHeight(frame, settings.mode);
    this.#silence = setTimeout(() => this.#fail('unreachable', 'no-answer'), answerWaitMs);
    this.#stopListening = listenForHello({
      frame,
      origin,
      channel,
      settings: () => this.#settings,
      onPort: (port) => this.#converse(port),
    });
    root.append(frame);
    this.#slice = watchVisibleSlice(frame, (slice) => this.#port?.send({ type: 'visible-slice', ...slice }) ?? false);
  }

  /** Tells the frame what is named here and differs from before. Nothing reloads. */
  update(change: Partial<FrameSettings>): void {
    const messages = changeMessages(this.#settings, change);
    this.#settings = { ...this.#settings, ...change };
    this.#height.setMode(this.#settings.mode);
    for (const message of messages) this.#port?.send(message);
  }

  /** Takes the portal out of the document; its session dies with its frame. */
  unmount(): void {
    clearTimeout(this.#silence);
    this.#stopListening();
    this.#slice.stop();
    this.#port?.close();
    this.#port = undefined;
    this.#options.root.replaceChildren();
  }

  /** Speaks over a new port. The one before is dead, because the document at its other end is gone. */
  #converse(port: MessagePort): void {
    clearTimeout(this.#silence);
    this.#notice.hide();
    this.#port?.close();
    this.#port = openPort({ port, parse: parseFrameMessage, receive: (message) => this.#receive(message) });
    this.#slice.restart();
  }

  #receive(message: FrameMessage): void {
    const { type, ...detail } = message;
    switch (message.type) {
      case 'proof-request':
        void this.#answerProofRequest(message.id);
        return;
      case 'resize':
        if (this.#height.report(message.height)) this.#slice.refresh();
        return;
      case 'route':
        // Kept, so that a frame which reloads comes back to where the visitor was.
        this.#settings = { ...this.#settings, path: message.path };
        break;
      default:
        // Events are the host's alone.
        break;
    }
    this.#options.emit(type, detail);
  }

  async #answerProofRequest(id: string): Promise<void> {
    const port = this.#port;
    const result = await this.#options.tokens.next();
    // The frame may have reloaded or gone meanwhile: then the proof belongs to nobody.
    if (port === undefined || port !== this.#port) return;
    if ('proof' in result) {
      this.#notice.hide();
      port.send({ type: 'proof', id, proof: result.proof });
    } else {
      port.send({ type: 'proof-failed', id, reason: result.reason });
      this.#fail('sign-in-failed', result.reason);
    }
  }

  #fail(kind: NoticeKind, reason: AuthErrorReason): void {
    this.#notice.show(kind);
    this.#options.emit('auth-error', { reason });
  }
}

function changeMessages(
  before: FrameSettings,
  { path, locale, theme, mode, bar }: Partial<FrameSettings>,
): HostMessage[] {
  const messages: HostMessage[] = [];
  if (path !== undefined && path !== before.path) messages.push({ type: 'route', path });
  if (locale !== undefined && locale !== before.locale) messages.push({ type: 'locale', locale });
  if (theme !== undefined && theme !== before.theme) messages.push({ type: 'theme', theme });
  if (mode !== undefined && mode !== before.mode) messages.push({ type: 'mode', mode });
  if (bar !== undefined && bar !== before.bar) messages.push({ type: 'bar', bar });
  return messages;
}
