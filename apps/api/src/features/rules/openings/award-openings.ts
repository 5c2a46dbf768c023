import type { PointPair } from '@rostra/points-engine';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import {
  awardBatch,
  type BatchAward,
  countAwards,
  lockExistingBalances,
  openBalances,
  openingPosting,
  readPointsPolicy,
} from '../../points/index.ts';
import { namedVersion } from '../named-version.ts';
import { refuseAward } from '../refuse-award.ts';
import type { ChosenRule } from '../weigh-deed.ts';
import type { WeighedDeed } from '../weigh-under-lock.ts';
import { lockShared, readRoom } from '../limit-room.ts';
import { chooseOpeningRules, type OpeningsToAward, weighInRoom } from './weigh-openings.ts';

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
 * statement: each once however often it is asked, each with its reckoning. What a limit leaves nothing of is recorded as refused. Locks the members
 * in the order of their ids, then the counters of shared limits.
 *
 * @throws AppError `not-found`, `idempotency-conflict`
 */
export async function awardOpenings(
  scope: Scope,
  { broughtAt, openings }: OpeningsToAward,
): Promise<readonly OpeningOutcome[]> {
  const weighed = await weighUnderLocks(scope, await chooseOpeningRules(scope, { broughtAt, openings }));
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

async function weighUnderLocks(scope: Scope, deeds: readonly ChosenRule[]): Promise<WeighedDeed[]> {
  const memberIds = [...new Set(deeds.flatMap(({ ground }) => ground.memberId ?? []))];
  if (deeds.some(({ counters }) => counters.length > 0)) await openBalances(scope, memberIds);
  await lockExistingBalances(scope, memberIds);
  const shared = await lockShared(scope, deeds);
  return weighInRoom(scope, deeds, await readRoom(scope, deeds, { shared }));
}
