import { AuthorizationResponseError, authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client';
import type { Deps } from '../../../deps/deps.ts';
import { inWorkspace, type Scope, visitorActor } from '../../../db/workspace-scope.ts';
import { completeSignIn, type CompletedSignIn } from '../../identity/index.ts';
import { consumeToken } from '../../tokens/index.ts';
import { findWorkspaceBySlug } from '../../workspace/index.ts';
import { browserProof } from '../browser-key.ts';
import { type ClaimedPerson, claimedPerson } from '../claimed-person.ts';
import type { OidcPlace } from '../oidc-addresses.ts';
import { oidcState, type OidcStateData } from '../oidc-state.ts';
import { askProvider, type ProviderTerms } from '../provider.ts';
import { providerInUse } from '../provider-in-use.ts';
import { OidcRefusal } from '../oidc-refusal.ts';
import { linkOidcPerson } from './link-oidc-person.ts';

/** Somebody who came back from a provider. */
export interface FinishOidcSignIn extends OidcPlace {
  readonly requestId: string;
  /** The secret that this browser kept; null when it kept none. */
  readonly browserKey: string | null;
  /** The address they came back to, whole, as the provider knows it. */
  readonly cameBackTo: URL;
}

/** A sign-in at a provider that succeeded. */
export interface FinishedOidcSignIn {
  readonly completed: CompletedSignIn;
  readonly returnTo: string | null;
}

/**
 * Ends a sign-in at the audience's provider with a session. The state is spent before anything is asked of the provider, so that an address that was
 * seen once is of no use to anybody; whoever comes back in another browser, or to another connection's address, is refused.
 *
 * @throws OidcRefusal with the word for the sign-in page; AppError `not-found` for the workspace
 */
export async function finishOidcSignIn(deps: Deps, came: FinishOidcSignIn): Promise<FinishedOidcSignIn> {
  const workspaceId = await findWorkspaceBySlug(deps, came.workspace);
  const options = { workspaceId, actor: visitorActor, requestId: came.requestId };
  const state = came.cameBackTo.searchParams.get('state') ?? '';
  const spent = await inWorkspace(deps, options, (scope) => spendState(scope, state));
  const browserKey = came.browserKey ?? '';
  if (!spent || spent.browserHash !== browserProof(browserKey, '').hash) throw new OidcRefusal('stale');
  const { returnTo } = spent;
  const terms = await inWorkspace(deps, { ...options, readOnly: true }, (scope) => providerInUse(scope, came));
  if (terms.id !== spent.connectionId) throw new OidcRefusal('stale', { returnTo });
  const provider = await askProvider(deps, terms).catch((cause: unknown) => {
    throw new OidcRefusal('provider-unreachable', { returnTo, cause });
  });
  const person = await claimPerson(provider, came.cameBackTo, { browserKey, state }).catch((cause: unknown) => {
    throw new OidcRefusal(problemOf(cause), { returnTo, cause });
  });
  const outcome = await inWorkspace(deps, options, (scope) =>
    signIn(scope, { terms, person, audience: came.audience }),
  );
  if ('problem' in outcome) throw new OidcRefusal(outcome.problem, { returnTo });
  return { completed: outcome, returnTo };
}

async function spendState(scope: Scope, state: string): Promise<OidcStateData | null> {
  const found = await consumeToken(scope, oidcState, state);
  return found?.data ?? null;
}

/** Trades the code for an ID token, and checks state, issuer (RFC 9207), nonce, signature, audience and times of what came. */
async function claimPerson(
  provider: Configuration,
  cameBackTo: URL,
  { browserKey, state }: { readonly browserKey: string; readonly state: string },
): Promise<ClaimedPerson> {
  const { nonce, codeVerifier } = browserProof(browserKey, state);
  const tokens = await authorizationCodeGrant(provider, cameBackTo, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: codeVerifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('the provider sent no ID token');
  // Some providers keep the address for whoever asks with the access token.
  const hasMore = claims.email === undefined && provider.serverMetadata().userinfo_endpoint !== undefined;
  const more = hasMore ? await fetchUserInfo(provider, tokens.access_token, claims.sub) : {};
  return claimedPerson({ ...more, ...claims });
}

function problemOf(cause: unknown) {
  if (!(cause instanceof AuthorizationResponseError)) return 'answer-refused' as const;
  return cause.error === 'access_denied' ? ('declined' as const) : ('provider-failed' as const);
}

/** What is known of somebody whose token was good. */
interface KnownPerson extends Pick<OidcPlace, 'audience'> {
  readonly terms: ProviderTerms;
  readonly person: ClaimedPerson;
}

async function signIn(scope: Scope, known: KnownPerson) {
  const linked = await linkOidcPerson(scope, known);
  if ('problem' in linked) return linked;
  return completeSignIn(scope, linked.member.id, 'provider');
}
