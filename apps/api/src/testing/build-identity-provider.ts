import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';

/** Somebody with an account at the provider: `sub`, and whatever the provider says of them. */
export interface ProviderPerson {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** A provider as it should be set up, where it is not as usual. */
export interface ProviderOptions {
  /** Path of the issuer, as Entra has it: `/<tenant>/v2.0`. */
  readonly path?: string;
  /** Where it may send people back to. */
  readonly redirectUrls: readonly string[];
  /** Whether it insists on a proof key with every code. */
  readonly insistsOnProofKey?: boolean;
}

/** A real OpenID provider on a free port of this machine. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whoever visits is this person from now on; null: they press "cancel". */
  person: ProviderPerson | null;
  /** What becomes of an ID token on its way out: for providers that lie. */
  tamper: (idToken: string) => string;
  close(): Promise<void>;
}

/** Starts one. Close it in `afterAll`. */
export async function buildIdentityProvider(options: ProviderOptions): Promise<IdentityProvider> {
  const { path = '', redirectUrls, insistsOnProofKey = true } = options;
  let handle: RequestListener = (_req, res) => void res.writeHead(503).end();
  const server = createServer((req, res) => handle(req, res)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const running: IdentityProvider = {
    issuer,
    clientId: `rostra-${randomUUID()}`,
    clientSecret: `${randomUUID()} with + signs & more`,
    person: null,
    tamper: (idToken) => idToken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const provider = await createProvider(running, { redirectUrls, insistsOnProofKey });
  const answer = provider.callback();
  handle = (req, res) => {
    // As a framework that mounts it would: the provider reads both to know its own addresses.
    Object.assign(req, { originalUrl: req.url, baseUrl: path });
    req.url = (req.url ?? '').slice(path.length) || '/';
    void answer(req, res);
  };
  return running;
}

async function createProvider(
  running: IdentityProvider,
  { redirectUrls, insistsOnProofKey }: Required<Omit<ProviderOptions, 'path'>>,
): Promise<Provider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const provider = new Provider(running.issuer, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: randomUUID() }] },
    cookies: { keys: [randomUUID()] },
    clients: [
      {
        client_id: running.clientId,
        client_secret: running.clientSecret,
        redirect_uris: [...redirectUrls],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    // In the ID token, as Google and Entra send them.
    conformIdTokenClaims: false,
    claims: {
      openid: ['sub', 'tid', 'oid', 'acct', 'hd', 'xms_edov'],
      email: ['email', 'email_verified'],
      profile: ['name', 'preferred_username'],
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `${new URL(running.issuer).pathname.replace(/\/$/, '')}/visit/${uid}` },
    pkce: { required: () => insistsOnProofKey },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 60, AuthorizationCode: 60, IdToken: 60 },
    findAccount: (_ctx, sub) => {
      const { person } = running;
      return { accountId: sub, claims: () => ({ ...person, sub }) };
    },
    loadExistingGrant: async (ctx) => {
      const { oidc } = ctx;
      // A second tab goes on with the first one's grant, as with a provider that remembers consent.
      const known = oidc.session?.grantIdFor(oidc.client?.clientId ?? '');
      if (known) return oidc.provider.Grant.find(known);
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  provider.use(async (ctx, next) => {
    if (ctx.path.startsWith('/visit/')) {
      const { person } = running;
      const result = person
        ? { login: { accountId: person.sub, remember: false } }
        : { error: 'access_denied', error_description: 'cancelled' };
      return provider.interactionFinished(ctx.req, ctx.res, result);
    }
    await next();
    const { body } = ctx as { body?: { id_token?: string } };
    if (ctx.path === '/token' && body?.id_token) ctx.body = { ...body, id_token: running.tamper(body.id_token) };
  });
  return provider;
}
