import type { ChallengeCard, ChallengeWorth } from '@rostra/shared/challenges/challenge-card.schema';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';
import { previewDeeds } from '../../rules/index.ts';
import { stageDeed } from '../stage-deed.ts';

interface StageRow {
  readonly challengeId: string;
  readonly points: number;
  readonly position: number;
}

/**
 * Adds to the cards of what the champion who asks can begin, now or later, what it would really pay now: rules, campaigns and limits weighed by the
 * engine. Five queries at most, however many cards.
 */
export async function withWorth(scope: Scope, cards: readonly ChallengeCard[]): Promise<ChallengeCard[]> {
  const open = new Map(
    cards.filter(({ group }) => group === 'open' || group === 'later').map((card) => [card.id, card]),
  );
  if (open.size === 0) return [...cards];
  const stages = await readStages(scope, [...open.keys()]);
  const deeds = stages.flatMap((stage) => {
    const challenge = open.get(stage.challengeId);
    return challenge ? [stageDeed({ challenge, stage, sentAt: scope.now })] : [];
  });
  const awards = await previewDeeds(scope, { memberId: ownMemberId(scope), occurredAt: scope.now, deeds });
  const ofChallenge = Map.groupBy(awards.keys(), (at) => stages[at]?.challengeId);
  return cards.map((card) => {
    const own = (ofChallenge.get(card.id) ?? []).flatMap((at) => awards[at] ?? []);
    return own.length > 0 ? { ...card, worth: toWorth(own) } : card;
  });
}

/** Every stage of these challenges, in one query. */
function readStages(scope: Scope, challengeIds: readonly string[]): Promise<StageRow[]> {
  return scope.em.execute<StageRow[]>(
    `select challenge_id as "challengeId", points, position from challenge_stage
      where workspace_id = ? and challenge_id in (select jsonb_array_elements_text(?::jsonb)::uuid) order by challenge_id, position`,
    [scope.workspaceId, JSON.stringify(challengeIds)],
  );
}

function toWorth(awards: readonly AwardExplanation[]): ChallengeWorth {
  const sum = (pick: (award: AwardExplanation) => number) => awards.reduce((total, award) => total + pick(award), 0);
  const ends = awards.flatMap(({ campaigns }) => campaigns.flatMap(({ lastDay }) => lastDay ?? []));
  return {
    statusPoints: sum(({ statusPoints }) => statusPoints),
    rewardPoints: sum(({ rewardPoints }) => rewardPoints),
    usual: Math.max(
      sum(({ base }) => base?.statusPoints ?? 0),
      sum(({ base }) => base?.rewardPoints ?? 0),
    ),
    raisedUntil: ends.toSorted()[0] ?? null,
    isLimited: awards.some(({ cuts }) => cuts.length > 0),
  };
}
