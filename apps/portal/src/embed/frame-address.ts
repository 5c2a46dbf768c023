/** What the frame's own address says: which workspace, and the channel the host listens on. */
export interface FrameAddress {
  readonly workspace: string;
  readonly channel: string;
}

/** Reads `/embed/<workspace>?v=1&ch=<channel>`. Null when a part is missing: somebody opened it by hand. */
export function readFrameAddress(address: Pick<Location, 'pathname' | 'search'>): FrameAddress | null {
  const workspace = /^\/embed\/([a-z0-9-]{2,40})\/?$/.exec(address.pathname)?.[1];
  const channel = new URLSearchParams(address.search).get('ch');
  return workspace && channel ? { workspace, channel } : null;
}
