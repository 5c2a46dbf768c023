import { inWorkspace, type Scope, visitorActor } from '../../db/workspace-scope.ts';
import type { RequestContext } from '../../trpc/context.ts';
import { findWorkspaceBySlug } from '../workspace/index.ts';

/**
 * A transaction in the workspace whose address a visitor stands at.
 *
 * @throws AppError `not-found`
 */
export async function inVisitedWorkspace<Result>(
  ctx: RequestContext,
  slug: string,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  const workspaceId = await findWorkspaceBySlug(ctx.deps, slug);
  return inWorkspace(ctx.deps, { workspaceId, actor: visitorActor, requestId: ctx.requestId }, work);
}

/**
 * The same, with the try counted first: against the caller's address, behind which a whole company may sit, and against the workspace, so that many
 * addresses together guess no faster.
 *
 * @throws AppError `too-many-requests`, `not-found`
 */
export async function triedByVisitor<Result>(
  ctx: RequestContext,
  slug: string,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  await ctx.deps.rateLimits.consume('sign-in-try', ctx.callerAddress);
  await ctx.deps.rateLimits.consume('sign-in-try-workspace', slug);
  return inVisitedWorkspace(ctx, slug, work);
}
