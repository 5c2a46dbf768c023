import {
  askEmailChangeInput,
  askEmailChangeOutput,
  confirmEmailChangeInput,
  confirmEmailChangeOutput,
} from '@rostra/shared/identity/change-email.contract';
import { chooseLanguageInput, chooseLanguageOutput } from '@rostra/shared/identity/choose-language.contract';
import {
  confirmSignInCodeInput,
  confirmSignInLinkInput,
  confirmSignInOutput,
  signInToDemoInput,
} from '@rostra/shared/identity/confirm-sign-in.contract';
import { currentSessionOutput } from '@rostra/shared/identity/current-session.contract';
import {
  proveByCodeInput,
  proveByPasskeyInput,
  startProofOutput,
} from '@rostra/shared/identity/prove-identity.contract';
import { requestSignInInput, requestSignInOutput } from '@rostra/shared/identity/request-sign-in.contract';
import {
  confirmNewPasskeyInput,
  confirmPasskeyInput,
  secondStepInput,
  secondStepNewPasskeyOutput,
  secondStepPasskeyOutput,
} from '@rostra/shared/identity/second-step.contract';
import { z } from 'zod';
import { inWorkspace } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { router } from '../../trpc/init.ts';
import { memberProcedure, publicProcedure } from '../../trpc/procedures.ts';
import { inVisitedWorkspace, triedByVisitor } from '../sessions/index.ts';
import { arrive } from './arrive.ts';
import { countMailAsked } from './count-mail-asked.ts';
import { getCurrentSession } from './queries/get-current-session.ts';
import { getNewPasskeyStep, getPasskeyStep } from './queries/get-second-step.ts';
import { askEmailChange } from './use-cases/ask-email-change.ts';
import { chooseLanguage } from './use-cases/choose-language.ts';
import { confirmEmailChange } from './use-cases/confirm-email-change.ts';
import { confirmNewPasskey, confirmPasskey } from './use-cases/confirm-second-step.ts';
import { confirmSignInCode, confirmSignInLink } from './use-cases/confirm-sign-in.ts';
import { proveByCode, proveByPasskey, startProof } from './use-cases/prove-identity.ts';
import { requestSignIn } from './use-cases/request-sign-in.ts';
import { signInToDemo } from './use-cases/sign-in-to-demo.ts';
import { signOut } from './use-cases/sign-out.ts';

/** Signing in and out. None of these takes an idempotency key unless it says so: a link, a code and a ticket work once, and another mail or a second sign-out does no harm. */
export const identityRouter = router({
  requestSignIn: publicProcedure
    .input(requestSignInInput)
    .output(requestSignInOutput)
    .mutation(async ({ ctx, input }) => {
      await countMailAsked(ctx, input);
      return inVisitedWorkspace(ctx, input.workspace, (scope) => requestSignIn(scope, input));
    }),
  confirmSignInLink: publicProcedure
    .input(confirmSignInLinkInput)
    .output(confirmSignInOutput)
    .mutation(async ({ ctx, input }) =>
      arrive(ctx, await triedByVisitor(ctx, input.workspace, (scope) => confirmSignInLink(scope, input))),
    ),
  confirmSignInCode: publicProcedure
    .input(confirmSignInCodeInput)
    .output(confirmSignInOutput)
    .mutation(async ({ ctx, input }) => {
      const confirmed = await triedByVisitor(ctx, input.workspace, (scope) => confirmSignInCode(scope, input));
      if (!confirmed) throw new AppError('sign-in-code-wrong');
      return arrive(ctx, confirmed);
    }),
  passkeyOptions: publicProcedure
    .input(secondStepInput)
    .output(secondStepPasskeyOutput)
    .query(({ ctx, input }) => triedByVisitor(ctx, input.workspace, (scope) => getPasskeyStep(scope, input))),
  confirmPasskey: publicProcedure
    .input(confirmPasskeyInput)
    .output(confirmSignInOutput)
    .mutation(async ({ ctx, input }) =>
      arrive(ctx, await triedByVisitor(ctx, input.workspace, (scope) => confirmPasskey(scope, input))),
    ),
  newPasskeyOptions: publicProcedure
    .input(secondStepInput)
    .output(secondStepNewPasskeyOutput)
    .query(({ ctx, input }) => triedByVisitor(ctx, input.workspace, (scope) => getNewPasskeyStep(scope, input))),
  confirmNewPasskey: publicProcedure
    .input(confirmNewPasskeyInput)
    .output(confirmSignInOutput)
    .mutation(async ({ ctx, input }) =>
      arrive(ctx, await triedByVisitor(ctx, input.workspace, (scope) => confirmNewPasskey(scope, input))),
    ),
  signInToDemo: publicProcedure
    .input(signInToDemoInput)
    .output(confirmSignInOutput)
    .mutation(async ({ ctx, input }) =>
      arrive(ctx, await inVisitedWorkspace(ctx, input.workspace, (scope) => signInToDemo(scope, input))),
    ),
  signOut: memberProcedure.output(z.null()).mutation(async ({ ctx }) => {
    const { session: actor } = ctx;
    await inWorkspace(ctx.deps, { workspaceId: actor.workspaceId, actor, requestId: ctx.requestId }, (scope) =>
      signOut(scope, actor.tokenId),
    );
    ctx.sessionCookie.clear();
    return null;
  }),
  startProof: memberProcedure.output(startProofOutput).mutation(async ({ ctx }) => {
    const { session: actor, requestId } = ctx;
    await ctx.deps.rateLimits.consume('sign-in-mail', actor.memberId);
    return inWorkspace(ctx.deps, { workspaceId: actor.workspaceId, actor, requestId }, startProof);
  }),
  proveByCode: memberProcedure
    .input(proveByCodeInput)
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      const { session: actor, requestId } = ctx;
      const isRight = await inWorkspace(ctx.deps, { workspaceId: actor.workspaceId, actor, requestId }, (scope) =>
        proveByCode(scope, input, actor),
      );
      if (!isRight) throw new AppError('sign-in-code-wrong');
      return null;
    }),
  proveByPasskey: memberProcedure
    .input(proveByPasskeyInput)
    .output(z.null())
    .mutation(({ ctx, input }) =>
      ctx.mutate('identity.proveByPasskey', input, (scope) => proveByPasskey(scope, input, ctx.session)),
    ),
  askEmailChange: memberProcedure
    .input(askEmailChangeInput)
    .output(askEmailChangeOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('identity.askEmailChange', input, (scope) => askEmailChange(scope, input)),
    ),
  chooseLanguage: memberProcedure
    .input(chooseLanguageInput)
    .output(chooseLanguageOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('identity.chooseLanguage', input, (scope) => chooseLanguage(scope, input)),
    ),
  confirmEmailChange: publicProcedure
    .input(confirmEmailChangeInput)
    .output(confirmEmailChangeOutput)
    .mutation(async ({ ctx, input }) => {
      const signedIn = await ctx.signedIn();
      const { email, session } = await triedByVisitor(ctx, input.workspace, (scope) =>
        confirmEmailChange(scope, { secret: input.secret, signedInId: signedIn?.memberId ?? null }),
      );
      if (session) ctx.sessionCookie.set(session.secret, session.expiresAt);
      return { email, isSignedIn: session !== null };
    }),
});

/** Who is signed in. */
export const sessionRouter = router({
  current: memberProcedure.output(currentSessionOutput).query(({ ctx }) => ctx.read(getCurrentSession)),
});
