import type {
  OidcCheck,
  OidcFinding,
  TryOidcConnectionInput,
  TryOidcConnectionOutput,
} from '@rostra/shared/oidc/try-oidc-connection.contract';
import { type Configuration, genericGrantRequest, ResponseBodyError } from 'openid-client';
import { z } from 'zod';
import type { Deps } from '../../../deps/deps.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { isPrivateAddress } from '../../../outbound/careful-fetch.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { redirectUrl } from '../oidc-addresses.ts';
import { OidcConnectionEntity } from '../oidc-connection.entity.ts';
import { askProvider, type ProviderTerms } from '../provider.ts';

const keySet = z.object({ keys: z.array(z.unknown()) });

type Finding = TryOidcConnectionOutput['findings'][number];

/** A connection, and the address that its provider was told to send people back to. */
export interface TriedConnection {
  readonly terms: ProviderTerms;
  readonly redirectUrl: string;
}

/**
 * The connection to try, read out of its transaction first.
 *
 * @throws AppError `not-found`
 */
export async function findTriedConnection(
  scope: Scope,
  { audience }: TryOidcConnectionInput,
): Promise<TriedConnection> {
  const terms = await scope.em.findOne(OidcConnectionEntity, { workspaceId: scope.workspaceId, audience });
  if (!terms) throw new AppError('not-found');
  const { slug: workspace } = await getWorkspaceFace(scope);
  return { terms, redirectUrl: redirectUrl(scope.deps.publicUrl, { workspace, audience }) };
}

/**
 * Tries a connection without signing anybody in: what the provider announces, and whether it knows the client. Every answer of the provider is a
 * finding; none is an error.
 */
export async function tryOidcConnection(
  deps: Deps,
  { terms, redirectUrl: cameBackTo }: TriedConnection,
): Promise<TryOidcConnectionOutput> {
  let provider: Configuration;
  try {
    provider = await askProvider(deps, terms);
  } catch (error) {
    return { findings: [refusedDiscovery(error)] };
  }
  const announced = announcedFindings(provider);
  const keys = await keysFinding(deps, provider);
  return {
    findings: [
      good('reachable'),
      good('issuer', provider.serverMetadata().issuer),
      ...announced,
      keys,
      await clientFinding(provider, cameBackTo),
    ],
  };
}

function announcedFindings(provider: Configuration): Finding[] {
  const server = provider.serverMetadata();
  const scopes = server.scopes_supported;
  return [
    server.response_types_supported && !server.response_types_supported.includes('code')
      ? bad('code-flow', 'no-code-flow')
      : good('code-flow'),
    server.supportsPKCE() ? good('proof-key') : note('proof-key', 'not-announced'),
    server.authorization_response_iss_parameter_supported
      ? good('issuer-in-answer')
      : note('issuer-in-answer', 'not-announced'),
    scopes && !scopes.includes('email') ? bad('scopes', 'no-email-scope') : good('scopes'),
  ];
}

async function keysFinding(deps: Deps, provider: Configuration): Promise<Finding> {
  const { jwks_uri: address } = provider.serverMetadata();
  if (!address) return bad('signing-keys', 'no-keys');
  try {
    const answer = await deps.fetchOutside(address);
    const { keys } = keySet.parse(await answer.json());
    return keys.length > 0 ? good('signing-keys') : bad('signing-keys', 'no-keys');
  } catch {
    return bad('signing-keys', 'no-keys');
  }
}

/**
 * Brings a code that no provider gave. A provider that knows the client answers that the code is wrong; one that does not, that the client is. Only
 * the second tells of a slip in id or secret.
 */
async function clientFinding(provider: Configuration, cameBackTo: string): Promise<Finding> {
  try {
    await genericGrantRequest(provider, 'authorization_code', {
      code: 'rostra-tries-the-connection',
      redirect_uri: cameBackTo,
      code_verifier: 'rostra-tries-the-connection-with-a-code-that-nobody-gave',
    });
    return note('client', 'not-tried');
  } catch (error) {
    const answered = answeredError(error);
    if (answered === 'invalid_grant') return good('client');
    if (answered === 'invalid_client' || answered === 'unauthorized_client')
      return bad('client', 'client-refused', answered);
    return note('client', 'not-tried', answered);
  }
}

function answeredError(error: unknown): string | null {
  if (error instanceof ResponseBodyError) return error.error;
  // A refused client comes with a challenge, as RFC 6749 wants it; the words are the same.
  const isChallenged = error instanceof Error && 'status' in error && error.status === 401;
  return isChallenged ? 'invalid_client' : null;
}

function refusedDiscovery(error: unknown): Finding {
  if (isPrivateAddress(error)) return bad('reachable', 'private-address');
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return bad('issuer', 'other-issuer', announcedIssuer(cause));
  if (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM')
    return bad('reachable', 'not-found-there', cause instanceof Response ? String(cause.status) : null);
  if (code.startsWith('OAUTH_')) return bad('reachable', 'not-a-provider');
  return bad('reachable', 'no-answer');
}

function announcedIssuer(cause: unknown): string | null {
  const body: unknown = typeof cause === 'object' && cause !== null && 'body' in cause ? cause.body : null;
  const issuer: unknown = typeof body === 'object' && body !== null && 'issuer' in body ? body.issuer : null;
  return typeof issuer === 'string' ? issuer.slice(0, 300) : null;
}

function good(check: OidcCheck, detail: string | null = null): Finding {
  return { check, tone: 'good', finding: 'fine', detail };
}

function note(check: OidcCheck, finding: OidcFinding, detail: string | null = null): Finding {
  return { check, tone: 'note', finding, detail };
}

function bad(check: OidcCheck, finding: OidcFinding, detail: string | null = null): Finding {
  return { check, tone: 'bad', finding, detail };
}
