/** What the address of a step of signing in says: where to go afterwards. */
export interface ReturnTo {
  readonly returnTo?: string;
}

/** Takes a path of a workspace from an address; anything else is overlooked. */
export function readReturnTo({ returnTo }: Record<string, unknown>): ReturnTo {
  return typeof returnTo === 'string' && returnTo.startsWith('/w/') ? { returnTo } : {};
}
