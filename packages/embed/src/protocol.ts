/** The protocol between a host page and the portal's frame, version 1: what both sides must agree on, and nothing else. */
export type { AuthErrorReason, PortalBar, PortalMode, PortalSignIn, PortalTheme } from './protocol/fields.ts';
export { parseFrameMessage } from './protocol/frame-message.ts';
export type { FrameEvent, FrameMessage } from './protocol/frame-message.ts';
export { parseHello, parseWelcome } from './protocol/handshake-message.ts';
export type { FrameSettings, Hello, Welcome } from './protocol/handshake-message.ts';
export { parseHostMessage } from './protocol/host-message.ts';
export type { HostMessage, VisibleSlice } from './protocol/host-message.ts';
export { isNewHeight } from './protocol/is-new-height.ts';
export {
  messageBytesMax,
  messagesPerSecondMax,
  pixelsMax,
  protocolVersion,
  reportIntervalMs,
} from './protocol/limits.ts';
export { encodeMessage } from './protocol/message-text.ts';
export { openPort } from './protocol/open-port.ts';
export type { OpenPort } from './protocol/open-port.ts';
export { pace } from './protocol/pace.ts';
export type { Paced } from './protocol/pace.ts';
export { randomId } from './protocol/random-id.ts';
