import type { Deps } from '../../deps/deps.ts';

/** Whom passkeys are made for: this installation's own host, and pages of exactly its own origin. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** The relying party that browsers and devices are told of. A passkey made for another host is refused by both sides. */
export function relyingParty({ publicUrl }: Pick<Deps, 'publicUrl'>): RelyingParty {
  const { hostname: id, origin } = new URL(publicUrl);
  return { id, origin };
}
