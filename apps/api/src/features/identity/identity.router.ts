import { requestSignInInput, requestSignInOutput } from '@rostra/shared/identity/request-sign-in.contract';
import {
  confirmSignInCodeInput,
  confirmSignInLinkInput,
  confirmSignInOutput,
  signInToDemoInput,
} from '@rostra/shared/identity/confirm-sign-in.contract';
import { currentSessionOutput } from '@rostra/shared/identity/current-session.contract';
import { z } from 'zod';
import { inWorkspace } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { router } from '../../trpc/init.ts';
import { memberProcedure, publicProcedure } from '../../trpc/procedures.ts';
import { inVisitedWorkspace, triedByVisitor } from './in-visited-workspace.ts';
import { getCurrentSession } from './queries/get-current-session.ts';
import { confirmSignInCode, confirmSignInLink } from './use-cases/confirm-sign-in.ts';
import { requestSignIn } from './use-cases/request-sign-in.ts';
import { signInToDemo } from './use-cases/sign-in-to-demo.ts';
import { signOut } from './use-cases/sign-out.ts';

/** Signing in and out. None of these takes an idempotency key: a link and a code work once, and another mail or a second sign-out does no harm. */
export const identityRouter = router({
  requestSignIn: publicProcedure
    .input(requestSignInInput)
    .output(requestSignInOutput)
    .mutation(async ({ ctx, input }) => {
      await ctx.deps.rateLimits.consume('sign-in-mail', `${input.workspace}:${input.email.toLowerCase()}`);
      return triedByVisitor(ctx, input.workspace, (scope) => requestSignIn(scope, input));
    }),
  confirmSignInLink: publicProcedure
    .input(confirmSignInLinkInput)
    .output(confirmSignInOutput)
    .mutation(async ({ ctx, input }) => {
      const { role, session } = await triedByVisitor(ctx, input.workspace, (scope) => confirmSignInLink(scope, input));
      ctx.sessionCookie.set(session.secret, session.expiresAt);
      return { role };
    }),
  confirmSignInCode: publicProcedure
    .input(confirmSignInCodeInput)
    .output(confirmSignInOutput)
    .mutation(async ({ ctx, input }) => {
      const confirmed = await triedByVisitor(ctx, input.workspace, (scope) => confirmSignInCode(scope, input));
      if (!confirmed) throw new AppError('sign-in-code-wrong');
      ctx.sessionCookie.set(confirmed.session.secret, confirmed.session.expiresAt);
      return { role: confirmed.role };
    }),
  signInToDemo: publicProcedure
    .input(signInToDemoInput)
    .output(confirmSignInOutput)
    .mutation(async ({ ctx, input }) => {
      const { role, session } = await inVisitedWorkspace(ctx, input.workspace, (scope) => signInToDemo(scope, input));
      ctx.sessionCookie.set(session.secret, session.expiresAt);
      return { role };
    }),
  signOut: memberProcedure.output(z.null()).mutation(async ({ ctx }) => {
    const { session: actor } = ctx;
    await inWorkspace(ctx.deps, { workspaceId: actor.workspaceId, actor, requestId: ctx.requestId }, (scope) =>
      signOut(scope, actor.tokenId),
    );
    ctx.sessionCookie.clear();
    return null;
  }),
});

/** Who is signed in. */
export const sessionRouter = router({
  current: memberProcedure.output(currentSessionOutput).query(({ ctx }) => ctx.read(getCurrentSession)),
});
