import { admit } from '../access/admit.ts';
import { insistOnReach } from '../access/insist-on-reach.ts';
import type { Reach } from '../access/right.ts';
import type { Deps } from '../deps/deps.ts';
import { inWorkspace, type Actor, type Scope, type ScopeOptions } from '../db/workspace-scope.ts';
import { AppError } from '../errors/app-error.ts';
import { requireConsent } from '../features/consent-check/index.ts';
import { answerOnce } from '../features/idempotency/index.ts';
import { asSampleChampion } from '../features/sample-champion/index.ts';

/** Who is signed in, as the token table says. */
export interface SignedIn extends Actor {
  readonly memberId: string;
  readonly workspaceId: string;
  /** The session's row, for signing out. */
  readonly tokenId: string;
  /** A preview's session: `memberId` names nobody, and nothing can be changed. */
  readonly isSample?: boolean;
}

/** Hands the browser a session secret, or takes it away. Set by the transport. */
export interface SessionCookie {
  set(secret: string, expiresAt: Date): void;
  clear(): void;
}

/** What the transport knows before anybody is known. */
export interface RequestContext {
  readonly deps: Deps;
  readonly requestId: string;
  /** Address of the caller as the proxy tells it; only for counting tries. */
  readonly callerAddress: string;
  readonly sessionCookie: SessionCookie;
  /** Looked up once per HTTP request, when first asked for. */
  signedIn(): Promise<SignedIn | null>;
}

/** Runs use cases and queries for somebody who is signed in. */
export interface MemberContext {
  readonly session: SignedIn;
  /** One read-only transaction. */
  readonly read: <Result>(query: (scope: Scope) => Promise<Result>) => Promise<Result>;
  /**
   * One transaction: claims the idempotency key, runs the use case, insists on an audit row, keeps the answer.
   *
   * @throws AppError `preview-only` in a preview, `idempotency-conflict`, and whatever the use case refuses
   */
  readonly mutate: <Result>(
    procedure: string,
    input: { readonly idempotencyKey: string },
    useCase: (scope: Scope) => Promise<Result>,
  ) => Promise<Result>;
}

/**
 * Second step of the context: everything that needs to know who is asking.
 *
 * @param path the procedure or edge that is called, as the table of rights names it
 * @throws AppError `not-signed-in`; `not-allowed` when the row names neither the caller's role nor surface
 */
export async function admittedContext(context: RequestContext, path: string): Promise<MemberContext> {
  const session = await context.signedIn();
  if (!session) throw new AppError('not-signed-in');
  return memberContext(context, session, { path, reach: admit(path, session) });
}

function memberContext(
  context: RequestContext,
  session: SignedIn,
  { path, reach }: { readonly path: string; readonly reach: Reach },
): MemberContext {
  const options = { workspaceId: session.workspaceId, actor: session, reach, requestId: context.requestId };
  if (session.isSample) return sampleContext(context, session, { options, path });
  return {
    session,
    read: (query) =>
      inWorkspace(context.deps, { ...options, readOnly: true }, (scope) => insistOnReach(scope, path, query)),
    mutate: (procedure, input, useCase) =>
      answerOnce(context.deps, { options, procedure, input }, (scope) =>
        insistOnReach(scope, path, () => withAudit(scope, procedure, useCase)),
      ),
  };
}

/** A preview: everything can be looked at as somebody who is nobody, and nothing can be changed. */
function sampleContext(
  { deps }: RequestContext,
  session: SignedIn,
  { options, path }: { readonly options: ScopeOptions; readonly path: string },
): MemberContext {
  return {
    session,
    read: (query) => asSampleChampion(deps, options, (scope) => insistOnReach(scope, path, query)),
    mutate: () => Promise.reject(new AppError('preview-only')),
  };
}

/** What a champion may call without agreeing to the workspace's texts: agreeing itself, the own data, signing out, and looking around. */
const OPEN_CALLS = ['consents.', 'privacy.', 'session.', 'sessions.', 'identity.', 'home.markSeen'];

function isOpenToAll(procedure: string): boolean {
  return OPEN_CALLS.some((open) => procedure.startsWith(open));
}

async function withAudit<Result>(
  scope: Scope,
  procedure: string,
  useCase: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  if (scope.actor.role === 'champion' && !isOpenToAll(procedure)) await requireConsent(scope);
  const result = await useCase(scope);
  if (scope.audit.rows === 0) throw new Error(`${procedure} changed something without an audit row`);
  return result;
}
