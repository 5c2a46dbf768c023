import type { AwardDeed, AwardEvaluation } from '@rostra/points-engine';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { AwardGround } from './read-award-ground.ts';

/** The engine's reckoning as it is kept and sent: with the names of rules and campaigns as they are today. */
export function explainAward(
  { explanation }: AwardEvaluation,
  { ground: { names }, deed }: { readonly ground: AwardGround; readonly deed: AwardDeed },
): AwardExplanation {
  const { statusPoints, rewardPoints, ruleVersion, base, campaigns, streak, cuts, refusal, paysAgainAt } = explanation;
  const own = names.get(ruleVersion?.rule ?? '');
  return {
    happenedAt: deed.occurredAt.toISOString(),
    statusPoints,
    rewardPoints,
    rule: ruleVersion && { id: own?.id ?? null, name: own?.name ?? null, version: ruleVersion.version },
    base,
    campaigns: campaigns.flatMap(({ campaign, ...raise }) => {
      const named = names.get(campaign);
      return named ? [{ ...named, ...raise }] : [];
    }),
    streak,
    cuts: [...cuts],
    refusal,
    paysAgainAt,
  };
}
