import type { PostingSource, RuleVersion } from '@rostra/points-engine';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { awardPoints, countAward, type TierRise } from '../points/index.ts';
import { namedVersion } from './named-version.ts';
import { refuseAward } from './refuse-award.ts';
import { type DeedToWeigh, weighUnderLock } from './weigh-under-lock.ts';

/** A deed of a member that may be worth points, once per source. */
export interface DeedRequest extends DeedToWeigh {
  readonly source: PostingSource;
  /** What the posting names when a rule of the house pays: what offered the points. */
  readonly houseRule: RuleVersion;
}

/** What became of a deed. */
export interface DeedOutcome {
  readonly explanation: AwardExplanation;
  /** The rise of tier that the award brought. */
  readonly rise: TierRise | null;
}

/**
 * Weighs a deed by the rules in force when it happened and awards what it is worth in the caller's transaction, with the reckoning kept beside the
 * posting; a deed that a limit leaves nothing for is recorded as refused. Locks the member's balance, then the counters of limits that are shared.
 * Happens once per source: a second call writes nothing.
 *
 * @throws AppError `not-found`, and whatever the ledger refuses
 */
export async function awardDeed(scope: Scope, request: DeedRequest): Promise<DeedOutcome> {
  const { memberId, deed, source, houseRule } = request;
  const { chosen, evaluation, explanation, locked } = await weighUnderLock(scope, request);
  const named = { memberId, source, ruleVersion: namedVersion(evaluation, explanation, houseRule) };
  if (explanation.refusal) {
    if (explanation.refusal === 'limit-reached') refuseAward(scope, { ...named, explanation });
    return { explanation, rise: null };
  }
  const { statusPoints, rewardPoints, lotLifeMonths } = evaluation;
  const { rise, isRepeat } = await awardPoints(scope, {
    ...named,
    locked,
    statusPoints,
    rewardPoints,
    lotLifeMonths: lotLifeMonths ?? undefined,
    asked: { source: deed.source, offered: deed.offered, units: deed.units, score: deed.score },
    explanation: { ...explanation, counted: chosen.counters },
  });
  if (!isRepeat) countAward(scope, chosen.counters, evaluation);
  return { explanation, rise };
}
