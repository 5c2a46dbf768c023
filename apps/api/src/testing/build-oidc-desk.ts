import { randomUUID } from 'node:crypto';
import type { SignInAudience } from '@rostra/points-engine/vocabulary';
import { MailMessageEntity } from '../features/mail/mail-message.entity.ts';
import { getMember } from '../features/members/index.ts';
import { OidcIdentityEntity } from '../features/oidc/oidc-identity.entity.ts';
import { getWorkspaceFace } from '../features/workspace/index.ts';
import { buildMember, buildWorkspace } from './build-people.ts';
import { type IdentityProvider, type ProviderPerson, buildIdentityProvider } from './build-identity-provider.ts';
import { rememberingLogger } from './log-lines.ts';
import { serveApp } from './serve-app.ts';
import { startTestApi, type TestApi } from './test-api.ts';
import { openBrowser, type TestBrowser } from './test-browser.ts';

/** The tenant of the provider that is set up as Entra is. */
export const tenantId = '3aa4a235-b6e2-48d5-9195-7fcf05b459b0';
/** Where people reach the portal. */
export const portalAt = 'http://localhost:4000';

/** Whether a provider leads back to us by this address. */
export const isAtCallback = (url: URL) => url.pathname.endsWith('/callback');
/** Whether a sign-in has come to an end by this address, good or bad. */
export const isHome = (url: URL) => url.pathname.startsWith('/w/');
/** Why somebody was sent back to the sign-in page. */
export const problemOf = (url: URL) => url.searchParams.get('problem');

/** One workspace, an administrator, four real providers, and what tests of signing in by them do. */
export async function buildOidcDesk() {
  const api = await startTestApi();
  const { logger, lines } = rememberingLogger();
  const app = await serveApp({ ...api.deps, logger });
  const workspaceId = await buildWorkspace(api);
  const { slug } = await api.inWorkspace(workspaceId, getWorkspaceFace);
  const admin = await buildMember(api, workspaceId, 'admin', 'Otis');
  const providers = await startProviders(slug);
  const start = (audience: SignInAudience = 'staff', search = '') =>
    `${portalAt}/oidc/${slug}/${audience}/start${search}`;
  const browser = () => openBrowser({ [portalAt]: app.url });

  /** Changes the ways to sign in as they are now. */
  async function changeWays(change: { isStaffOidcOn?: boolean; isChampionOidcOn?: boolean }): Promise<void> {
    const { policy } = await api.as(admin).signInWays.settings();
    const { changedAt: _at, changedBy: _by, ...ways } = policy;
    await api.as(admin).signInWays.change({ ...ways, ...change, idempotencyKey: randomUUID() });
  }

  return {
    api,
    app,
    workspaceId,
    slug,
    admin,
    /** What the app has logged. */
    lines,
    ...providers,
    start,
    browser,
    changeWays,
    /** Connects a provider for an audience and turns its way on. */
    async connect(provider: IdentityProvider, audience: SignInAudience = 'staff') {
      const { issuer, clientId, clientSecret } = provider;
      const connection = { audience, issuer, clientId, clientSecret, label: 'Single sign-on' };
      const saved = { ...connection, vouchedDomains: ['example.com'], idempotencyKey: randomUUID() };
      await api.as(admin).oidc.save(saved);
      await changeWays(audience === 'staff' ? { isStaffOidcOn: true } : { isChampionOidcOn: true });
    },
    /** Signs in at the audience's provider from the press of the button to the page at the end. */
    signIn: (as: TestBrowser = browser(), audience: SignInAudience = 'staff') => as.visit(start(audience), isHome),
    /** The same, up to the address that the provider leads back to. */
    goThere: (as: TestBrowser, audience: SignInAudience = 'staff') => as.visit(start(audience), isAtCallback),
    comeBack: (as: TestBrowser, url: URL) => as.visit(url.href, isHome),
    /** The member who is signed in in a browser. */
    async sessionOf(as: TestBrowser) {
      const answer = await app.get('session.current', undefined, { cookie: as.cookiesFor(portalAt) });
      const body = (await answer.json()) as { result?: { data: { member: { id: string } } } };
      return body.result?.data.member.id ?? null;
    },
    /** The secret that a browser keeps while somebody is at a provider. */
    cookieOf: (as: TestBrowser) => /rostra-oidc=([\w-]+)/.exec(as.cookiesFor(portalAt))?.slice(1) ?? [],
    employee: (role: 'manager' | 'champion' = 'manager') => buildEmployee(api, workspaceId, role),
    /** Everybody who is linked, the longest first. */
    links: () =>
      api.inWorkspace(workspaceId, (scope) =>
        scope.em.find(OidcIdentityEntity, { workspaceId }, { orderBy: { id: 'asc' } }),
      ),
    mailsTo: (toAddress: string) =>
      api.inWorkspace(workspaceId, (scope) => scope.em.find(MailMessageEntity, { workspaceId, toAddress })),
    forgetTries: () => api.deps.orm.em.fork().execute('delete from rate_limit'),
    async close() {
      await Promise.all(Object.values(providers).map((provider) => provider.close()));
      await app.close();
      await api.close();
    },
  };
}

/** One workspace with providers. */
export type OidcDesk = Awaited<ReturnType<typeof buildOidcDesk>>;

async function startProviders(slug: string) {
  const redirectUrls = ['staff', 'champion'].map((audience) => `${portalAt}/oidc/${slug}/${audience}/callback`);
  const [google, entra, champions, lax] = await Promise.all([
    buildIdentityProvider({ redirectUrls }),
    buildIdentityProvider({ redirectUrls, path: `/${tenantId}/v2.0` }),
    buildIdentityProvider({ redirectUrls }),
    buildIdentityProvider({ redirectUrls, insistsOnProofKey: false }),
  ]);
  return { google, entra, champions, lax };
}

/** A member, with what a provider says of them. */
async function buildEmployee(api: TestApi, workspaceId: string, role: 'manager' | 'champion') {
  const { memberId } = await buildMember(api, workspaceId, role, 'Mara Lindqvist');
  const { email, name } = await api.inWorkspace(workspaceId, (scope) => getMember(scope, memberId));
  const person: ProviderPerson = { sub: randomUUID(), email, email_verified: true, name };
  return { memberId, email, person };
}
