import type { Deps } from '../../../deps/deps.ts';
import { inWorkspace, type Scope, visitorActor } from '../../../db/workspace-scope.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { findMemberByEmail } from '../../members/index.ts';
import { consumeTokenById, issueToken } from '../../tokens/index.ts';
import { mailConfirmation } from '../email-change-mails.ts';
import { emailChangeToken } from '../email-change-token.ts';

/**
 * Makes the link of one asked-for change of address and queues its mail; mails nothing to an address that somebody has, nor once the person's sessions were ended
 * meanwhile. Done twice, it mails once: the wish is spent by it.
 */
export function mailEmailChange(deps: Deps) {
  return async ({ workspaceId, tokenId, requestId }: JobPayloads['mail-email-change']): Promise<void> => {
    await inWorkspace(deps, { workspaceId, actor: visitorActor, requestId }, (scope) => mailOnce(scope, tokenId));
  };
}

async function mailOnce(scope: Scope, tokenId: string): Promise<void> {
  const wish = await consumeTokenById(scope, emailChangeToken, tokenId);
  if (!wish?.memberId) return;
  const { memberId, data, createdAt } = wish;
  if (await findMemberByEmail(scope, data.email)) return;
  const expiresAt = new Date(createdAt.getTime() + emailChangeToken.lifeMs);
  const { secret } = issueToken(scope, emailChangeToken, { memberId, data, expiresAt });
  await mailConfirmation(scope, { memberId, email: data.email, secret });
}
