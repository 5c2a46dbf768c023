import type { StageRubric } from '@rostra/points-engine';
import type { StagePay } from '@rostra/shared/challenges/view-challenge.contract';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { previewDeeds } from '../../rules/index.ts';
import { type SentDeed, stageDeed } from '../stage-deed.ts';

/** A stage that could be sent. */
export type SendableStage = Pick<SentDeed, 'challenge'> & {
  readonly stage: SentDeed['stage'] & { readonly rubric?: StageRubric | null };
};

/** Stages of one champion at one moment. */
export interface StagesToPreview {
  readonly memberId: string;
  readonly sentAt: Date;
  readonly stages: readonly SendableStage[];
}

/**
 * What each stage would pay if it were sent then, in their order, campaigns and limits included. One that is scored is reckoned at the highest score,
 * and says whether the lowest would pay anything else. Four queries at most, however many stages; see `previewDeeds`.
 *
 * @throws AppError `not-found`
 */
export async function previewStages(scope: Scope, { memberId, sentAt, stages }: StagesToPreview): Promise<StagePay[]> {
  const scores = stages.map(({ stage }) => (stage.rubric ? [stage.rubric.scoreMax, 0] : [null]));
  const deeds = stages.flatMap(({ challenge, stage }, at) =>
    (scores[at] ?? []).map((score) => stageDeed({ challenge, stage, score, sentAt })),
  );
  const awards = (await previewDeeds(scope, { memberId, occurredAt: sentAt, deeds })).values();
  return scores.flatMap((tried) => {
    const [highest, lowest] = tried.flatMap(() => awards.next().value ?? []);
    return highest ? [{ ...highest, hangsOnScore: lowest !== undefined && !paysTheSame(highest, lowest) }] : [];
  });
}

function paysTheSame(one: AwardExplanation, other: AwardExplanation): boolean {
  return one.statusPoints === other.statusPoints && one.rewardPoints === other.rewardPoints;
}
