import type { Enrolment } from '@rostra/points-engine';
import type { EnrolmentState } from '@rostra/points-engine/vocabulary';
import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { BetaEntity, type StoredBeta } from './beta.entity.ts';

/**
 * The beta, locked until the transaction ends. Everything that gives or frees a seat takes this lock first, so that enrolments read
 * after it are the last word.
 *
 * @throws AppError `not-found`
 */
export async function lockBeta(scope: Scope, betaId: string): Promise<StoredBeta> {
  const found = await scope.em.findOne(
    BetaEntity,
    { workspaceId: scope.workspaceId, id: betaId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!found) throw new AppError('not-found');
  return found;
}

/** An enrolment that has not ended, as the engine wants it, with its row's id. */
export interface LivingEnrolment extends Enrolment {
  readonly id: string;
}

/** Every enrolment of a beta that has not ended, unordered. Read under the beta's lock before anything is decided on it. */
export async function readLivingEnrolments(scope: Scope, betaId: string): Promise<LivingEnrolment[]> {
  const rows = await scope.em.execute<{ id: string; memberId: string; state: EnrolmentState; requestedAt: string }[]>(
    `select id, member_id as "memberId", state, requested_at as "requestedAt" from enrolment
      where workspace_id = ? and beta_id = ? and state <> 'left'`,
    [scope.workspaceId, betaId],
  );
  return rows.map((row) => ({ ...row, requestedAt: new Date(row.requestedAt) }));
}

/** How many are in and how many wait, for each of these betas; a beta without any is left out. */
export async function countEnrolments(scope: Scope, betaIds: readonly string[]): Promise<Map<string, EnrolmentCounts>> {
  const rows = await scope.em.execute<{ betaId: string; joined: string; waiting: string }[]>(
    `select beta_id as "betaId", count(*) filter (where state = 'joined') as joined,
            count(*) filter (where state = 'waitlisted') as waiting
       from enrolment where workspace_id = ? and beta_id in (select jsonb_array_elements_text(?::jsonb)::uuid) and state <> 'left' group by beta_id`,
    [scope.workspaceId, JSON.stringify(betaIds)],
  );
  return new Map(rows.map((row) => [row.betaId, { joined: Number(row.joined), waiting: Number(row.waiting) }]));
}

/** How full a beta is. */
export interface EnrolmentCounts {
  readonly joined: number;
  readonly waiting: number;
}
