import { readerOf } from '@rostra/shared/workspace/reader';
import type { Deps } from '../../../deps/deps.ts';
import { inWorkspace, type Scope, visitorActor } from '../../../db/workspace-scope.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { keepIdleAttempt } from '../../identity/index.ts';
import { queueMail } from '../../mail/index.ts';
import { hasToken, issueToken } from '../../tokens/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { findJoiningOutcome } from '../find-joining-outcome.ts';
import { joiningMail } from '../joining-mail.ts';
import { joiningToken } from '../joining-token.ts';

type Payload = JobPayloads['mail-joining'];

/**
 * Mails a link to join by to an address that nobody has, where the workspace lets such people join; does nothing elsewhere. Done twice, it mails once:
 * the attempt's id is that of the token that stands for it.
 */
export function mailJoining(deps: Deps) {
  return async (payload: Payload): Promise<void> => {
    const { workspaceId, requestId } = payload;
    await inWorkspace(deps, { workspaceId, actor: visitorActor, requestId }, (scope) => mailOnce(scope, payload));
  };
}

async function mailOnce(scope: Scope, { attemptId, email, language, ...payload }: Payload): Promise<void> {
  if (await hasToken(scope, attemptId)) return;
  const expiresAt = new Date(payload.expiresAt);
  // This mail has no code, but one can be guessed at all the same: that has to take as long as with a member's.
  keepIdleAttempt(scope, { attemptId, expiresAt });
  const { outcome } = await findJoiningOutcome(scope, email);
  if (outcome.kind === 'nothing') return;
  const { secret } = issueToken(scope, joiningToken, { memberId: null, data: { email }, expiresAt });
  const workspace = await getWorkspaceFace(scope);
  // Behind the hash sign, as with sign-in links: browsers send that part to nobody.
  const link = `${scope.deps.publicUrl}/w/${workspace.slug}/sign-in/join#${secret}`;
  const reader = readerOf(workspace, language);
  await queueMail(scope, joiningMail({ to: email, reader, workspaceName: workspace.name, link }));
}
