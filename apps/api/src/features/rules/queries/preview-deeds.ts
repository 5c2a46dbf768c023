import type { AwardDeedInput } from '@rostra/points-engine';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { explainAward } from '../explain-award.ts';
import { readAwardGround } from '../read-award-ground.ts';
import { chooseRuleFor, weighDeed } from '../weigh-deed.ts';

/** Deeds of one member at one moment. */
export interface DeedsToPreview {
  readonly memberId: string;
  readonly occurredAt: Date;
  readonly deeds: readonly AwardDeedInput[];
}

/**
 * What each deed would be awarded now if nothing else came in between, in their order. Reads the rules once; locks and writes nothing.
 *
 * @throws AppError `not-found`
 */
export async function previewDeeds(
  scope: Scope,
  { memberId, occurredAt, deeds }: DeedsToPreview,
): Promise<AwardExplanation[]> {
  const ground = await readAwardGround(scope, { memberId, occurredAt });
  const explained: AwardExplanation[] = [];
  for (const deed of deeds) {
    const chosen = chooseRuleFor(ground, deed);
    explained.push(explainAward(await weighDeed(scope, chosen), chosen));
  }
  return explained;
}
