import { grantApproval } from '@rostra/points-engine';
import type {
  ApproveGrantInput,
  DecideGrantOutput,
  DeclineGrantInput,
  WithdrawGrantInput,
} from '@rostra/shared/points/decide-grant.contract';
import type { GrantState } from '@rostra/shared/points/grant.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { allowed, AppError } from '../../errors/app-error.ts';
import { recordAudit } from '../audit/index.ts';
import { ownMemberId } from '../members/index.ts';
import { weighUnderLock } from '../rules/index.ts';
import { grantDeed } from './grant-deed.ts';
import type { StoredGrant } from './grant.entity.ts';
import { lockWaitingGrant } from './grant.repository.ts';
import { postGrant } from './post-grant.ts';
import { readGrant } from './read-grants.ts';
import { requirePayment } from './require-payment.ts';

/**
 * A second person approves a grant: it is weighed now, by the rules of the day it was asked for, and posted. One that a limit leaves nothing for goes
 * on waiting. Locks the grant, the member's balance, then the counters of shared limits.
 *
 * @throws AppError `not-found`, `grant-decided`, `approver-is-asker`, `approver-is-receiver`, `grant-limit-reached`, `grant-worth-nothing`
 */
export async function approveGrant(scope: Scope, { grantId, words }: ApproveGrantInput): Promise<DecideGrantOutput> {
  const grant = await lockWaitingGrant(scope, grantId);
  requireSecondPerson(scope, grant);
  const weighed = await weighUnderLock(scope, { memberId: grant.memberId, deed: grantDeed(grant) });
  requirePayment(weighed.explanation);
  await settle(scope, grant, { state: 'granted', words: words || null });
  await postGrant(scope, grant, weighed);
  return readGrant(scope, grantId);
}

/**
 * A second person declines a grant, with words for whoever asked. Nothing is posted. Locks the grant.
 *
 * @throws AppError `not-found`, `grant-decided`, `approver-is-asker`, `approver-is-receiver`
 */
export async function declineGrant(scope: Scope, { grantId, words }: DeclineGrantInput): Promise<DecideGrantOutput> {
  const grant = await lockWaitingGrant(scope, grantId);
  requireSecondPerson(scope, grant);
  await settle(scope, grant, { state: 'declined', words });
  return readGrant(scope, grantId);
}

/**
 * Whoever asked takes it back. Nothing is posted. Locks the grant.
 *
 * @throws AppError `not-found`, `grant-decided`, `not-allowed` for somebody else's
 */
export async function withdrawGrant(scope: Scope, { grantId }: WithdrawGrantInput): Promise<DecideGrantOutput> {
  const grant = await lockWaitingGrant(scope, grantId);
  if (grant.askedById !== ownMemberId(scope)) throw new AppError('not-allowed');
  await settle(scope, grant, { state: 'withdrawn', words: null });
  return readGrant(scope, grantId);
}

function requireSecondPerson(scope: Scope, grant: StoredGrant): void {
  const { statusPoints, rewardPoints, reason, askedById: askerId, memberId: receiverId } = grant;
  const approverId = ownMemberId(scope);
  allowed(grantApproval({ statusPoints, rewardPoints, reason, askerId, receiverId, approverId }));
}

const ACTIONS = { granted: 'grants.approve', declined: 'grants.decline', withdrawn: 'grants.withdraw' } as const;

interface Settlement {
  readonly state: Exclude<GrantState, 'waiting'>;
  readonly words: string | null;
}

async function settle(scope: Scope, grant: StoredGrant, { state, words }: Settlement): Promise<void> {
  Object.assign(grant, { state, words, decidedById: ownMemberId(scope), decidedAt: scope.now });
  const { memberId, statusPoints, rewardPoints } = grant;
  recordAudit(scope, {
    action: ACTIONS[state],
    subjectType: 'grant',
    subjectId: grant.id,
    before: { state: 'waiting' },
    after: { state, memberId, statusPoints, rewardPoints, words },
  });
  await scope.em.flush();
}
