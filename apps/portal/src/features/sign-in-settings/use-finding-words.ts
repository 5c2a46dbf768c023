import { useLingui } from '@lingui/react/macro';
import type { OidcCheck, OidcFinding, TryOidcConnectionOutput } from '@rostra/shared/oidc/try-oidc-connection.contract';

type Finding = TryOidcConnectionOutput['findings'][number];

/** Says what a try of a connection found, in plain words. */
export function useFindingWords(): (finding: Finding) => string {
  const { t } = useLingui();
  const fine: Record<OidcCheck, string> = {
    reachable: t`The provider answers.`,
    issuer: t`It calls itself by the issuer you gave.`,
    'code-flow': t`It offers the sign-in we use (authorization code).`,
    'proof-key': t`It checks that a code is used by whoever asked for it (PKCE).`,
    'issuer-in-answer': t`It says who it is when it leads people back (RFC 9207).`,
    scopes: t`It tells e-mail addresses.`,
    'signing-keys': t`It publishes the keys it signs with.`,
    client: t`It knows the client ID and the secret.`,
  };
  const notAnnounced: Partial<Record<OidcCheck, string>> = {
    'proof-key': t`It does not say that it checks proof keys (PKCE). We send them all the same.`,
    'issuer-in-answer': t`It does not say who it is when it leads people back. Its own redirect address makes up for that.`,
  };
  const wrong: Record<Exclude<OidcFinding, 'fine' | 'not-announced'>, string> = {
    'no-answer': t`Nobody answers at this issuer. Look for a slip in its address, and whether it can be reached from here.`,
    'private-address': t`This address leads into a private network, which is not called.`,
    'not-found-there': t`Something answers, but not with the description every provider has. Look for a slip in the issuer’s path.`,
    'not-a-provider': t`What answers there is not an OpenID provider.`,
    'other-issuer': t`It calls itself something else. Copy the issuer exactly as it writes it, the slash at the end included.`,
    'no-code-flow': t`It does not offer the sign-in we use (authorization code). Choose “web application” there.`,
    'no-email-scope': t`It does not tell e-mail addresses, so nobody could be recognized the first time.`,
    'no-keys': t`The keys it signs with cannot be read.`,
    'client-refused': t`It does not know this client ID, or the secret is wrong or has expired.`,
    'not-tried': t`Whether it knows the client could not be found out. Sign in once yourself to see.`,
  };
  return ({ check, finding }) => {
    if (finding === 'fine') return fine[check];
    return finding === 'not-announced' ? (notAnnounced[check] ?? fine[check]) : wrong[finding];
  };
}
