import { answerJoinRequest } from '@rostra/points-engine';
import type {
  ApproveJoinRequestInput,
  DeclineJoinRequestInput,
  DecideJoinRequestOutput,
} from '@rostra/shared/joining/decide-join-request.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { queueMail } from '../../mail/index.ts';
import { AccountEntity, findMemberByEmail, saveChampions } from '../../members/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { lockJoinRequest, readJoinRequest } from '../join-request.repository.ts';
import { approvedMail, declinedMail } from '../joining-mail.ts';

/**
 * Lets somebody join an account as a champion, and tells them by mail how to sign in.
 *
 * @throws AppError `join-request-decided`, `already-a-member`, `not-found` for the request or the account
 */
export async function approveJoinRequest(
  scope: Scope,
  { requestId, accountId }: ApproveJoinRequestInput,
): Promise<DecideJoinRequestOutput> {
  const { workspaceId } = scope;
  const request = await lockJoinRequest(scope, requestId);
  const { state } = allowed(answerJoinRequest({ state: request.state, answer: 'approved' }));
  if (!(await scope.em.findOne(AccountEntity, { workspaceId, id: accountId }))) throw new AppError('not-found');
  const { email, name } = request;
  if (await findMemberByEmail(scope, email)) throw new AppError('already-a-member');
  const memberId = scope.newId();
  await saveChampions(scope, [{ id: memberId, email, name, title: null, externalId: null, accountId }], []);
  Object.assign(request, { state, accountId, memberId, ...decidedNow(scope) });
  recordAudit(scope, {
    action: 'joining.approve',
    subjectType: 'join-request',
    subjectId: requestId,
    after: { accountId, memberId },
  });
  const { slug, name: workspaceName } = await getWorkspaceFace(scope);
  const link = `${scope.deps.publicUrl}/w/${slug}/sign-in`;
  await queueMail(scope, approvedMail({ to: email, workspaceName, link }));
  return readJoinRequest(scope, requestId);
}

/**
 * Turns somebody away, and tells them by mail.
 *
 * @throws AppError `join-request-decided`, `not-found`
 */
export async function declineJoinRequest(
  scope: Scope,
  { requestId, words }: DeclineJoinRequestInput,
): Promise<DecideJoinRequestOutput> {
  const request = await lockJoinRequest(scope, requestId);
  const { state } = allowed(answerJoinRequest({ state: request.state, answer: 'declined' }));
  Object.assign(request, { state, words, ...decidedNow(scope) });
  recordAudit(scope, {
    action: 'joining.decline',
    subjectType: 'join-request',
    subjectId: requestId,
    after: { hasWords: words !== '' },
  });
  const { name: workspaceName } = await getWorkspaceFace(scope);
  await queueMail(scope, declinedMail({ to: request.email, workspaceName, words }));
  return readJoinRequest(scope, requestId);
}

function decidedNow({ now, actor }: Scope) {
  return { decidedAt: now, decidedById: actor.memberId };
}
