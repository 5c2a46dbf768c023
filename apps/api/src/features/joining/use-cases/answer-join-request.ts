import { answerJoinRequest } from '@rostra/points-engine';
import type { JoinRequestState } from '@rostra/points-engine/vocabulary';
import type {
  ApproveIntoNewAccountInput,
  ApproveJoinRequestInput,
  DeclineJoinRequestInput,
  DecideJoinRequestOutput,
} from '@rostra/shared/joining/decide-join-request.contract';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { queueMail } from '../../mail/index.ts';
import { AccountEntity, findAccounts, findMemberByEmail, saveAccounts, saveChampions } from '../../members/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { lockJoinRequest, readJoinRequest } from '../join-request.repository.ts';
import type { StoredJoinRequest } from '../join-request.entity.ts';
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
  const approved = await lockApproved(scope, requestId);
  if (!(await scope.em.findOne(AccountEntity, { workspaceId: scope.workspaceId, id: accountId })))
    throw new AppError('not-found');
  return letIn(scope, approved, accountId);
}

/**
 * Opens an account and lets somebody join it, in one step: a refusal opens none. One account of a name is opened at a time, so that of two who let
 * colleagues in at once the second is told of the first's.
 *
 * @throws AppError `join-request-decided`, `already-a-member`, `not-found`; `invalid-input` at `accountName`: `name-taken`
 */
export async function approveIntoNewAccount(
  scope: Scope,
  { requestId, accountName }: ApproveIntoNewAccountInput,
): Promise<DecideJoinRequestOutput> {
  const approved = await lockApproved(scope, requestId);
  await scope.em.execute(`select pg_advisory_xact_lock(hashtextextended('joining-account:' || ?, 0))`, [
    scope.workspaceId,
  ]);
  const { byName } = await findAccounts(scope, { externalIds: [], names: [accountName] });
  if (byName.size > 0) throw new AppError('invalid-input', {}, [{ path: 'accountName', message: 'name-taken' }]);
  const account = { id: scope.newId(), name: accountName, externalId: null, segment: null, region: null };
  await saveAccounts(scope, [account], []);
  return letIn(scope, approved, account.id);
}

interface Approved {
  readonly request: StoredJoinRequest;
  readonly state: JoinRequestState;
}

async function lockApproved(scope: Scope, requestId: string): Promise<Approved> {
  const request = await lockJoinRequest(scope, requestId);
  const { state } = allowed(answerJoinRequest({ state: request.state, answer: 'approved' }));
  if (await findMemberByEmail(scope, request.email)) throw new AppError('already-a-member');
  return { request, state };
}

async function letIn(scope: Scope, { request, state }: Approved, accountId: string): Promise<DecideJoinRequestOutput> {
  const { email, name, id: requestId } = request;
  const memberId = scope.newId();
  await saveChampions(scope, [{ id: memberId, email, name, title: null, externalId: null, accountId }], []);
  Object.assign(request, { state, accountId, memberId, ...decidedNow(scope) });
  recordAudit(scope, {
    action: 'joining.approve',
    subjectType: 'join-request',
    subjectId: requestId,
    after: { accountId, memberId },
  });
  const face = await getWorkspaceFace(scope);
  const link = `${scope.deps.publicUrl}/w/${face.slug}/sign-in`;
  await queueMail(scope, approvedMail({ to: email, reader: readerOf(face, null), workspaceName: face.name, link }));
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
  const face = await getWorkspaceFace(scope);
  const reader = readerOf(face, null);
  await queueMail(scope, declinedMail({ to: request.email, reader, workspaceName: face.name, words }));
  return readJoinRequest(scope, requestId);
}

function decidedNow({ now, actor }: Scope) {
  return { decidedAt: now, decidedById: actor.memberId };
}
