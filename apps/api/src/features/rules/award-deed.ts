import type { AwardDeedInput, PostingSource, RuleVersion } from '@rostra/points-engine';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { awardPoints, countAward, lockBalance, type TierRise } from '../points/index.ts';
import { explainAward } from './explain-award.ts';
import { readAwardGround } from './read-award-ground.ts';
import { refuseAward } from './refuse-award.ts';
import { type ChosenRule, chooseRuleFor, lockCounters, weighDeed } from './weigh-deed.ts';

/** A deed of a member that may be worth points, once per source. */
export interface DeedRequest {
  readonly memberId: string;
  readonly source: PostingSource;
  readonly deed: AwardDeedInput;
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
 * posting; a deed that a limit leaves nothing for is recorded as refused. Locks the counters of limits that are shared, then the member's balance.
 * Happens once per source: a second call writes nothing.
 *
 * @throws AppError `not-found`, and whatever the ledger refuses
 */
export async function awardDeed(scope: Scope, request: DeedRequest): Promise<DeedOutcome> {
  const { memberId, deed } = request;
  const ground = await readAwardGround(scope, { memberId, occurredAt: deed.occurredAt });
  const chosen = chooseRuleFor(ground, deed);
  const evaluation = await weighDeed(scope, chosen, await lockLimits(scope, chosen, memberId));
  const explanation = explainAward(evaluation, chosen);
  const ruleVersion = explanation.rule?.id ? evaluation.explanation.ruleVersion : request.houseRule;
  const named = { memberId, source: request.source, ruleVersion: ruleVersion ?? request.houseRule };
  if (explanation.refusal) {
    if (explanation.refusal === 'limit-reached') refuseAward(scope, { ...named, explanation });
    return { explanation, rise: null };
  }
  const { statusPoints, rewardPoints, lotLifeMonths } = evaluation;
  const { rise, isRepeat } = await awardPoints(scope, {
    ...named,
    statusPoints,
    rewardPoints,
    lotLifeMonths: lotLifeMonths ?? undefined,
    asked: { source: deed.source, offered: deed.offered, units: deed.units, score: deed.score },
    explanation: { ...explanation, counted: chosen.counters },
  });
  if (!isRepeat) countAward(scope, chosen.counters, evaluation);
  return { explanation, rise };
}

/**
 * Locks what the rule's limits are read from: shared counters first, then the member, as everywhere. A rule without limits locks nothing here: what it
 * pays depends on nothing that another award could change.
 */
async function lockLimits(scope: Scope, chosen: ChosenRule, memberId: string) {
  const uses = await lockCounters(scope, chosen);
  if (chosen.rule?.terms.caps.some((cap) => cap.scope === 'member')) await lockBalance(scope, memberId);
  return uses;
}
