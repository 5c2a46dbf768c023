import { protocolVersion } from './protocol/limits.ts';

// The portal needs same-origin to call its own API; that is safe because the frame's origin is never the host's.
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Which portal to show and on which channel it says hello. */
interface PortalFrameOptions {
  readonly origin: string;
  readonly workspace: string;
  readonly channel: string;
  readonly title: string;
}

/** The frame, not yet in the document. Its address names the workspace and the channel, and nothing about the visitor. */
export function createPortalFrame({ origin, workspace, channel, title }: PortalFrameOptions): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('part', 'frame');
  frame.setAttribute('sandbox', sandbox);
  // The host's path may name a person or a case; its origin is all the portal has to know.
  frame.referrerPolicy = 'strict-origin';
  frame.src = `${origin}/embed/${encodeURIComponent(workspace)}?v=${protocolVersion}&ch=${channel}`;
  return frame;
}
