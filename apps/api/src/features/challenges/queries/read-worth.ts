import type { ChallengeCard, ChallengeWorth } from '@rostra/shared/challenges/challenge-card.schema';
import type { StageRubric } from '@rostra/points-engine';
import type { StagePay } from '@rostra/shared/challenges/view-challenge.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';
import { previewStages, type SendableStage } from './preview-stages.ts';

interface StageRow {
  readonly challengeId: string;
  readonly points: number;
  readonly position: number;
  readonly rubric: StageRubric | null;
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
  const rows = await readStages(scope, [...open.keys()]);
  const stages = rows.flatMap((stage): SendableStage[] => {
    const challenge = open.get(stage.challengeId);
    return challenge ? [{ challenge, stage }] : [];
  });
  const pays = await previewStages(scope, { memberId: ownMemberId(scope), sentAt: scope.now, stages });
  const ofChallenge = Map.groupBy(pays.keys(), (at) => rows[at]?.challengeId);
  return cards.map((card) => {
    const own = (ofChallenge.get(card.id) ?? []).flatMap((at) => pays[at] ?? []);
    return own.length > 0 ? { ...card, worth: toWorth(own) } : card;
  });
}

/** Every stage of these challenges, in one query. */
function readStages(scope: Scope, challengeIds: readonly string[]): Promise<StageRow[]> {
  return scope.em.execute<StageRow[]>(
    `select challenge_id as "challengeId", points, position, rubric from challenge_stage
      where workspace_id = ? and challenge_id in (select jsonb_array_elements_text(?::jsonb)::uuid) order by challenge_id, position`,
    [scope.workspaceId, JSON.stringify(challengeIds)],
  );
}

function toWorth(awards: readonly StagePay[]): ChallengeWorth {
  const sum = (pick: (award: StagePay) => number) => awards.reduce((total, award) => total + pick(award), 0);
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
    hangsOnScore: awards.some(({ hangsOnScore }) => hangsOnScore),
  };
}
