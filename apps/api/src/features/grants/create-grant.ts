import { grantApproval } from '@rostra/points-engine';
import type { CreateGrantInput, CreateGrantOutput } from '@rostra/shared/points/create-grant.contract';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { allowed, AppError } from '../../errors/app-error.ts';
import { recordAudit } from '../audit/index.ts';
import { getMember, ownMemberId } from '../members/index.ts';
import { readPolicy } from '../policy/index.ts';
import { weighUnderLock } from '../rules/index.ts';
import { grantDeed } from './grant-deed.ts';
import { GrantEntity, type StoredGrant } from './grant.entity.ts';
import { postGrant } from './post-grant.ts';
import { readGrant } from './read-grants.ts';
import { requirePayment } from './require-payment.ts';

/**
 * Staff give a champion points, as the rules for grants weigh them. Up to the limit they are posted at once; above it, typed or weighed, the grant
 * waits for a second person (rule 6) and is weighed again when that person approves. Locks the member's balance, then the counters of shared limits.
 *
 * @throws AppError `not-found`, `already-merged`, `points-not-positive`, `reason-required`, `grant-limit-reached`, `grant-worth-nothing`
 */
export async function createGrant(scope: Scope, input: CreateGrantInput): Promise<CreateGrantOutput> {
  const { memberId, statusPoints, rewardPoints, reason } = input;
  await requireChampion(scope, memberId);
  const weighed = await weighUnderLock(scope, {
    memberId,
    deed: grantDeed({ statusPoints, rewardPoints, askedAt: scope.now }),
  });
  const needsApprover = needsSecondPerson(input, weighed.explanation, {
    askerId: ownMemberId(scope),
    limit: (await readPolicy(scope)).grantApprovalAbove,
  });
  requirePayment(weighed.explanation);
  const grant = await addGrant(scope, input, needsApprover ? 'waiting' : 'granted');
  if (!needsApprover) await postGrant(scope, grant, weighed);
  const { statusPoints: postedStatus, rewardPoints: postedReward } = weighed.explanation;
  recordAudit(scope, {
    action: needsApprover ? 'grants.ask' : 'grants.give',
    subjectType: 'grant',
    subjectId: grant.id,
    after: { memberId, statusPoints, rewardPoints, reason, ...(needsApprover ? {} : { postedStatus, postedReward }) },
  });
  return readGrant(scope, grant.id);
}

/** @throws AppError `not-found`, `already-merged` */
async function requireChampion(scope: Scope, memberId: string): Promise<void> {
  const { role, mergedIntoId, erasedAt } = await getMember(scope, memberId);
  if (role !== 'champion' || erasedAt) throw new AppError('not-found');
  if (mergedIntoId) throw new AppError('already-merged');
}

/** Whether what was typed, or what the rules make of it, is more than one person may give. */
function needsSecondPerson(
  { memberId, statusPoints, rewardPoints, reason }: CreateGrantInput,
  weighed: AwardExplanation,
  by: { readonly askerId: string; readonly limit: number },
): boolean {
  const person = { reason, ...by, receiverId: memberId, approverId: null };
  const typed = allowed(grantApproval({ statusPoints, rewardPoints, ...person }));
  if (typed === 'wait' || weighed.refusal) return typed === 'wait';
  return (
    allowed(grantApproval({ statusPoints: weighed.statusPoints, rewardPoints: weighed.rewardPoints, ...person })) ===
    'wait'
  );
}

async function addGrant(
  scope: Scope,
  { memberId, statusPoints, rewardPoints, reason }: CreateGrantInput,
  state: 'waiting' | 'granted',
): Promise<StoredGrant> {
  const grant = scope.em.create(GrantEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    memberId,
    statusPoints,
    rewardPoints,
    reason,
    state,
    askedById: ownMemberId(scope),
    askedAt: scope.now,
    decidedAt: state === 'waiting' ? null : scope.now,
  });
  await scope.em.flush();
  return grant;
}
