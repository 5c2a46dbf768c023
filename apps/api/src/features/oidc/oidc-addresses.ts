import type { SignInAudience } from '@rostra/points-engine/vocabulary';

/** Whose provider, in which workspace. */
export interface OidcPlace {
  readonly workspace: string;
  readonly audience: SignInAudience;
}

/**
 * Where a provider sends people back to. One address per connection, so that what one provider answers can never be taken for the answer of another,
 * with providers too that do not say in it who they are (RFC 9700, 4.4).
 */
export function redirectUrl(publicUrl: string, { workspace, audience }: OidcPlace): string {
  return `${publicUrl}/oidc/${workspace}/${audience}/callback`;
}
