import { evaluateAward, type PointPair } from '@rostra/points-engine';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { readPolicy } from '../../policy/index.ts';
import {
  awardBatch,
  type BatchAward,
  countAwards,
  lockExistingBalances,
  type OpeningBalance,
  openingPosting,
  readPointsPolicy,
} from '../../points/index.ts';
import { readStreaks } from '../../streaks/index.ts';
import { explainAward } from '../explain-award.ts';
import { namedVersion } from '../named-version.ts';
import { refuseAward } from '../refuse-award.ts';
import { type ChosenRule, chooseRuleFor, streakWeeksOf } from '../weigh-deed.ts';
import type { WeighedDeed } from '../weigh-under-lock.ts';
import { lockShared, readRoom } from '../limit-room.ts';
import { readGrounds } from './read-grounds.ts';

/** Opening balances of one list. */
export interface OpeningsToAward {
  /** When somebody said yes to the list: rules and limits are those of that moment, however old the points are. */
  readonly broughtAt: Date;
  readonly openings: readonly OpeningBalance[];
}

/** What became of an opening balance. */
export type OpeningOutcome =
  | { readonly kind: 'posted'; readonly explanation: AwardExplanation }
  /** A limit or the rule left nothing. */
  | { readonly kind: 'nothing'; readonly explanation: AwardExplanation }
  /** The ledger refused it: its last day is over by now. */
  | { readonly kind: 'refused' };

/** The house's rule for points brought along. */
const houseRule = { rule: 'opening', version: 1 } as const;

/**
 * Weighs up to 500 opening balances one after the other by the rules for imports and posts what each is worth in the caller's transaction, in one
 * statement: each once however often it is asked, each with its reckoning. What a limit leaves nothing of is recorded as refused. Locks the counters of
 * shared limits, then the members in the order of their ids.
 *
 * @throws AppError `not-found`, `idempotency-conflict`
 */
export async function awardOpenings(
  scope: Scope,
  { broughtAt, openings }: OpeningsToAward,
): Promise<readonly OpeningOutcome[]> {
  const weighed = await weighAll(scope, await chooseRules(scope, { broughtAt, openings }));
  const { timeZone } = await readPointsPolicy(scope);
  const asked = openings.map((opening, at) => toAsked(openingPosting(opening, timeZone), weighed[at]));
  const posted = await awardBatch(
    scope,
    asked.flatMap(({ award }) => award ?? []),
  );
  const results = posted.values();
  const outcomes = asked.map(({ award, ...worth }) => ({
    ...worth,
    result: award ? (results.next().value ?? null) : null,
  }));
  countAwards(
    scope,
    outcomes.flatMap(({ chosen, evaluation, result }) =>
      result?.kind === 'posted'
        ? chosen.counters.map((counter) => ({ counter, use: { awards: 1, ...pairOf(evaluation) } }))
        : [],
    ),
  );
  return outcomes.map(({ ruleVersion, explanation, result, source, memberId }) => {
    if (result) return result.kind === 'refused' ? { kind: 'refused' } : { kind: 'posted', explanation };
    if (explanation.refusal === 'limit-reached') refuseAward(scope, { memberId, source, ruleVersion, explanation });
    return { kind: 'nothing', explanation };
  });
}

function pairOf({ statusPoints, rewardPoints }: PointPair): PointPair {
  return { statusPoints, rewardPoints };
}

/** A weighed balance with the posting it asks for; none when it is worth nothing. */
function toAsked(posting: ReturnType<typeof openingPosting>, worth: WeighedDeed | undefined) {
  if (!worth) throw new AppError('not-found');
  const { chosen, evaluation, explanation } = worth;
  const ruleVersion = namedVersion(evaluation, explanation, houseRule);
  const { memberId, source } = posting;
  const award: BatchAward = {
    ...posting,
    ruleVersion,
    ...pairOf(evaluation),
    lotLifeMonths: evaluation.lotLifeMonths ?? undefined,
    explanation: { ...explanation, counted: chosen.counters },
  };
  return { memberId, source, chosen, evaluation, explanation, ruleVersion, award: explanation.refusal ? null : award };
}

async function chooseRules(scope: Scope, { broughtAt, openings }: OpeningsToAward): Promise<ChosenRule[]> {
  const memberIds = [...new Set(openings.map(({ memberId }) => memberId))];
  const grounds = await readGrounds(scope, memberIds, broughtAt);
  return openings.map(({ memberId, statusPoints, rewardPoints }) => {
    const ground = grounds.get(memberId);
    if (!ground) throw new AppError('not-found');
    const offered = { statusPoints, rewardPoints };
    return chooseRuleFor(ground, {
      source: 'import',
      offered,
      units: 1,
      score: null,
      occurredAt: broughtAt,
      facts: {},
    });
  });
}

async function weighAll(scope: Scope, deeds: readonly ChosenRule[]): Promise<WeighedDeed[]> {
  const memberIds = [...new Set(deeds.flatMap(({ ground }) => ground.memberId ?? []))];
  const shared = await lockShared(scope, deeds);
  await lockExistingBalances(scope, memberIds);
  const room = await readRoom(scope, deeds, shared);
  const streaks = await readStreaks(scope, deeds.some(({ rule }) => rule?.terms.hasStreakBonus) ? memberIds : []);
  const { streaks: streakPolicy } = await readPolicy(scope);
  return deeds.map((chosen) => {
    const { ground, deed, rule } = chosen;
    const evaluation = evaluateAward({
      deed,
      rule,
      campaigns: ground.rules.campaigns,
      capUses: room.usesOf(chosen),
      streakWeeks: streakWeeksOf(streaks.get(ground.memberId ?? '')),
      streakPolicy,
      calendar: ground.calendar,
    });
    const explanation = explainAward(evaluation, chosen);
    if (!explanation.refusal) room.take(chosen, evaluation);
    return { memberId: ground.memberId ?? '', chosen, evaluation, explanation };
  });
}
