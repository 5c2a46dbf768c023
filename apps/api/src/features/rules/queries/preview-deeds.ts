import { type AwardDeedInput, evaluateAward } from '@rostra/points-engine';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readPolicy } from '../../policy/index.ts';
import { readStreaks } from '../../streaks/index.ts';
import { explainAward } from '../explain-award.ts';
import { readRoom, readShared } from '../limit-room.ts';
import { readAwardGround } from '../read-award-ground.ts';
import { chooseRuleFor, streakWeeksOf } from '../weigh-deed.ts';

/** Deeds of one member at one moment. */
export interface DeedsToPreview {
  readonly memberId: string;
  readonly occurredAt: Date;
  readonly deeds: readonly AwardDeedInput[];
}

/**
 * What each deed would be awarded now if nothing else came in between, in their order: each for itself, as if the others did not come. Four queries at
 * most however many they are; locks and writes nothing.
 *
 * @throws AppError `not-found`
 */
export async function previewDeeds(
  scope: Scope,
  { memberId, occurredAt, deeds }: DeedsToPreview,
): Promise<AwardExplanation[]> {
  const ground = await readAwardGround(scope, { memberId, occurredAt });
  const chosen = deeds.map((deed) => chooseRuleFor(ground, deed));
  const room = await readRoom(scope, chosen, { shared: await readShared(scope, chosen) });
  const hasStreak = ground.keepsStreak && chosen.some(({ rule }) => rule?.terms.hasStreakBonus);
  const streak = hasStreak ? (await readStreaks(scope, [memberId])).get(memberId) : undefined;
  const { streaks: streakPolicy } = await readPolicy(scope);
  return chosen.map((each) => {
    const { deed, rule } = each;
    const evaluation = evaluateAward({
      deed,
      rule,
      campaigns: ground.rules.campaigns,
      capUses: room.usesOf(each),
      streakWeeks: streakWeeksOf(streak),
      streakPolicy,
      calendar: ground.calendar,
    });
    return explainAward(evaluation, each);
  });
}
