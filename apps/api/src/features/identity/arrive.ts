import type { ConfirmSignInOutput } from '@rostra/shared/identity/confirm-sign-in.contract';
import { inWorkspace } from '../../db/workspace-scope.ts';
import type { RequestContext } from '../../trpc/context.ts';
import type { CompletedSignIn } from './complete-sign-in.ts';
import { signOut } from './use-cases/sign-out.ts';

/**
 * Hands the browser the session of a sign-in that succeeded, and ends the one it had: a secret that was known before the sign-in is good for nothing
 * after it. Gives what the page is told.
 */
export async function arrive(ctx: RequestContext, completed: CompletedSignIn): Promise<ConfirmSignInOutput> {
  const { role, session, secondStep } = completed;
  if (session) {
    await endReplaced(ctx);
    ctx.sessionCookie.set(session.secret, session.expiresAt);
  }
  return { role, secondStep };
}

async function endReplaced(ctx: RequestContext): Promise<void> {
  const actor = await ctx.signedIn();
  if (!actor || actor.surface === 'embed') return;
  const { workspaceId, tokenId } = actor;
  await inWorkspace(ctx.deps, { workspaceId, actor, requestId: ctx.requestId }, (scope) => signOut(scope, tokenId));
}
