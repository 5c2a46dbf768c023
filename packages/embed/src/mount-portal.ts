import { createFrameHeight } from './frame-height.ts';
import { listenForHello } from './listen-for-hello.ts';
import { createPortalFrame } from './portal-frame.ts';
import { createPortalNotice } from './portal-notice.ts';
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

const answerWaitMs = 20_000;

/** What a portal needs of the element that shows it. */
export interface MountPortalOptions {
  readonly root: ShadowRoot;
  readonly origin: string;
  readonly workspace: string;
  readonly title: string;
  readonly settings: FrameSettings;
  readonly tokens: TokenSource;
  /** Tells the host page, by the event's name and its detail. */
  readonly emit: (name: string, detail: object) => void;
}

/** A portal in the document. */
export interface MountedPortal {
  /** Tells the frame what is named here and differs from before. Nothing reloads. */
  readonly update: (change: Partial<FrameSettings>) => void;
  readonly unmount: () => void;
}

/**
 * Shows the portal inside the root and speaks with it until `unmount`. When the frame has said nothing for 20 s, or the visitor
 * cannot be signed in, a notice stands above it and `auth-error` is told.
 */
export function mountPortal({ root, origin, workspace, title, tokens, emit, ...rest }: MountPortalOptions): MountedPortal {
  const channel = randomId();
  const notice = createPortalNotice(root);
  const frame = createPortalFrame({ origin, workspace, channel, title });
  const height = createFrameHeight(frame, rest.settings.mode);
  let settings = rest.settings;
  let port: OpenPort<HostMessage> | undefined;

  const fail = (kind: 'sign-in-failed' | 'unreachable', reason: AuthErrorReason) => {
    notice.show(kind);
    emit('auth-error', { reason });
  };
  const silence = setTimeout(() => fail('unreachable', 'no-answer'), answerWaitMs);

  const answerProofRequest = async (id: string) => {
    const asking = port;
    const result = await tokens.next();
    // The frame may have reloaded or gone meanwhile: then the proof belongs to nobody.
    if (asking === undefined || asking !== port) return;
    if ('proof' in result) {
      notice.hide();
      asking.send({ type: 'proof', id, proof: result.proof });
    } else {
      asking.send({ type: 'proof-failed', id, reason: result.reason });
      fail('sign-in-failed', result.reason);
    }
  };

  const receive = (message: FrameMessage) => {
    const { type, ...detail } = message;
    switch (message.type) {
      case 'proof-request':
        void answerProofRequest(message.id);
        return;
      case 'resize':
        if (height.report(message.height)) slice.refresh();
        return;
      case 'route':
        // Kept, so that a frame which reloads comes back to where the visitor was.
        settings = { ...settings, path: message.path };
        emit(type, detail);
        return;
      default:
        emit(type, detail);
    }
  };

  const stopListening = listenForHello({
    frame,
    origin,
    channel,
    settings: () => settings,
    onPort: (fresh) => {
      clearTimeout(silence);
      port?.close();
      port = openPort({ port: fresh, parse: parseFrameMessage, receive });
      notice.hide();
      slice.restart();
    },
  });
  root.append(frame);
  const slice = watchVisibleSlice(frame, ({ top, height: seen }) => port?.send({ type: 'visible-slice', top, height: seen }) ?? false);

  return {
    update: (change) => {
      const messages = changeMessages(settings, change);
      settings = { ...settings, ...change };
      height.setMode(settings.mode);
      for (const message of messages) port?.send(message);
    },
    unmount: () => {
      clearTimeout(silence);
      stopListening();
      slice.stop();
      port?.close();
      port = undefined;
      root.replaceChildren();
    },
  };
}

function changeMessages(before: FrameSettings, { path, locale, theme, mode }: Partial<FrameSettings>): HostMessage[] {
  const messages: HostMessage[] = [];
  if (path !== undefined && path !== before.path) messages.push({ type: 'route', path });
  if (locale !== undefined && locale !== before.locale) messages.push({ type: 'locale', locale });
  if (theme !== undefined && theme !== before.theme) messages.push({ type: 'theme', theme });
  if (mode !== undefined && mode !== before.mode) messages.push({ type: 'mode', mode });
  return messages;
}
