import type { PostingSource, RuleVersion } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { type AwardedPoints, awardPoints, countAward } from '../points/index.ts';
import { namedVersion } from './named-version.ts';
import type { LockedDeed } from './weigh-under-lock.ts';

/** How a weighed deed stands in the ledger. */
export interface WeighedPosting {
  readonly kind: 'award' | 'grant';
  readonly source: PostingSource;
  /** What the posting names when a rule of the house pays. */
  readonly houseRule: RuleVersion;
  /** Read by the champion; a grant needs one. */
  readonly reason?: string;
}

/**
 * Posts what a deed was weighed at in the caller's transaction, once per source, with the reckoning beside the posting, and counts it in the shared
 * limits. Only for what was not refused.
 *
 * @throws AppError whatever the ledger refuses; `points-not-positive` for a refused deed
 */
export async function postWeighed(
  scope: Scope,
  { memberId, chosen, evaluation, explanation, locked }: LockedDeed,
  { kind, source, houseRule, reason }: WeighedPosting,
): Promise<AwardedPoints> {
  const { statusPoints, rewardPoints, lotLifeMonths } = evaluation;
  const posted = await awardPoints(scope, {
    kind,
    memberId,
    locked,
    source,
    ruleVersion: namedVersion(evaluation, explanation, houseRule),
    occurredAt: chosen.deed.occurredAt,
    reason,
    statusPoints,
    rewardPoints,
    lotLifeMonths: lotLifeMonths ?? undefined,
    asked: chosen.deed.offered,
    explanation: { ...explanation, counted: chosen.counters },
  });
  if (!posted.isRepeat) countAward(scope, chosen.counters, evaluation);
  return posted;
}
