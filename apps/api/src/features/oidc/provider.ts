import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  type CustomFetch,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
  type ServerMetadata,
} from 'openid-client';
import type { Deps } from '../../deps/deps.ts';
import { secretPlace, type StoredOidcConnection } from './oidc-connection.entity.ts';

/** What a connection says, read out of its transaction: calls to a provider are made outside of any. */
export type ProviderTerms = Pick<
  StoredOidcConnection,
  'workspaceId' | 'id' | 'issuer' | 'clientId' | 'sealedSecret' | 'label' | 'vouchedDomains'
>;

const TIMEOUT_SECONDS = 8;

/**
 * A provider ready to be talked to: what it announces at its issuer's address, which has to name that very issuer, and our client there.
 * The signature of an ID token is checked although it comes straight from the provider.
 */
export async function askProvider(deps: Deps, terms: ProviderTerms): Promise<Configuration> {
  const isInsecure = terms.issuer.startsWith('http:') && !deps.isProduction;
  const fetchCarefully: CustomFetch = (url, { body, ...init }) =>
    deps.fetchOutside(url, { ...init, body: toBody(body) });
  const announced = await discovery(new URL(terms.issuer), terms.clientId, undefined, None(), {
    [customFetch]: fetchCarefully,
    timeout: TIMEOUT_SECONDS,
    execute: isInsecure ? [allowInsecureRequests] : [],
  });
  const server = announced.serverMetadata();
  const secret = deps.secrets.open(terms.sealedSecret, secretPlace(terms));
  const configuration = new Configuration(server, terms.clientId, {}, clientProof(server, secret));
  configuration[customFetch] = fetchCarefully;
  configuration.timeout = TIMEOUT_SECONDS;
  if (isInsecure) allowInsecureRequests(configuration);
  enableNonRepudiationChecks(configuration);
  return configuration;
}

/** In a header unless the provider wants it in the body: a header is in fewer logs. */
function clientProof({ token_endpoint_auth_methods_supported: ways }: ServerMetadata, secret: string) {
  return ways?.includes('client_secret_post') && !ways.includes('client_secret_basic')
    ? ClientSecretPost(secret)
    : ClientSecretBasic(secret);
}

function toBody(body: unknown): string | undefined {
  if (body === null || body === undefined) return undefined;
  return body instanceof URLSearchParams || typeof body === 'string' ? String(body) : undefined;
}
