/** What the frame's own address says: which workspace, and the channel the host listens on. */
export interface FrameAddress {
  readonly workspace: string;
  readonly channel: string;
  /** Whether an administrator looks at it from our own settings page; the server gives that document to nobody else. */
  readonly isPreview: boolean;
}

/** Reads `/embed/<workspace>?v=1&ch=<channel>`, or `/embed/<workspace>.preview`. Null when a part is missing: somebody opened it by hand. */
export function readFrameAddress(address: Pick<Location, 'pathname' | 'search'>): FrameAddress | null {
  const [, workspace, preview] = /^\/embed\/([a-z0-9-]{2,40})(\.preview)?\/?$/.exec(address.pathname) ?? [];
  const channel = new URLSearchParams(address.search).get('ch');
  return workspace && channel ? { workspace, channel, isPreview: preview !== undefined } : null;
}
