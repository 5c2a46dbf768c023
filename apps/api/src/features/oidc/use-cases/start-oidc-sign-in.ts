import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import type { Deps } from '../../../deps/deps.ts';
import { inWorkspace, visitorActor } from '../../../db/workspace-scope.ts';
import { issueToken } from '../../tokens/index.ts';
import { findWorkspaceBySlug } from '../../workspace/index.ts';
import { browserProof, isBrowserKey, newBrowserKey } from '../browser-key.ts';
import { type OidcPlace, redirectUrl } from '../oidc-addresses.ts';
import { oidcState } from '../oidc-state.ts';
import { askProvider } from '../provider.ts';
import { providerInUse } from '../provider-in-use.ts';
import { OidcRefusal } from '../oidc-refusal.ts';

/** Somebody who pressed the provider's button. */
export interface StartOidcSignIn extends OidcPlace {
  readonly requestId: string;
  /** The secret of an earlier sign-in that this browser still keeps; two tabs at once share one. */
  readonly browserKey: string | null;
  /** Where to go afterwards, checked by the caller to be a path of the workspace. */
  readonly returnTo: string | null;
}

/** Where to send the browser, and what it has to keep meanwhile. */
export interface StartedOidcSignIn {
  readonly url: string;
  readonly browserKey: string;
}

/**
 * Begins a sign-in at the audience's provider: a state good once for ten minutes, bound to the browser by a secret that it keeps in a cookie.
 *
 * @throws OidcRefusal `way-off`, `provider-unreachable`; AppError `not-found` for the workspace
 */
export async function startOidcSignIn(deps: Deps, asked: StartOidcSignIn): Promise<StartedOidcSignIn> {
  const workspaceId = await findWorkspaceBySlug(deps, asked.workspace);
  const browserKey = asked.browserKey && isBrowserKey(asked.browserKey) ? asked.browserKey : newBrowserKey();
  const options = { workspaceId, actor: visitorActor, requestId: asked.requestId };
  const { terms, state } = await inWorkspace(deps, options, async (scope) => {
    const found = await providerInUse(scope, asked);
    const { hash } = browserProof(browserKey, '');
    const data = { connectionId: found.id, browserHash: hash, returnTo: asked.returnTo };
    return { terms: found, state: issueToken(scope, oidcState, { memberId: null, data }).secret };
  });
  const { nonce, codeVerifier } = browserProof(browserKey, state);
  const provider = await askProvider(deps, terms).catch((cause: unknown) => {
    throw new OidcRefusal('provider-unreachable', { returnTo: asked.returnTo, cause });
  });
  const url = buildAuthorizationUrl(provider, {
    redirect_uri: redirectUrl(deps.publicUrl, asked),
    scope: 'openid email profile',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });
  return { url: url.href, browserKey };
}
