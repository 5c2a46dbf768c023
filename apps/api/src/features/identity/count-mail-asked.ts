import type { RequestSignInInput } from '@rostra/shared/identity/request-sign-in.contract';
import type { RequestContext } from '../../trpc/context.ts';

/**
 * Counts a mail that is asked for: against the address it goes to, whether anybody has it or not, against the caller's address, and against the
 * workspace.
 *
 * @throws AppError `too-many-requests`
 */
export async function countMailAsked(ctx: RequestContext, { workspace, email }: RequestSignInInput): Promise<void> {
  const { rateLimits } = ctx.deps;
  await rateLimits.consume('sign-in-mail', `${workspace}:${email.trim().toLowerCase()}`);
  await rateLimits.consume('sign-in-mail-caller', ctx.callerAddress);
  await rateLimits.consume('sign-in-mail-workspace', workspace);
}
