import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';

/** What approving pays with a score; null while a score that is asked for is not given, and for what does not wait. */
export function awardByScore(
  { asked, pays, paysByScore }: Pick<GetModerationItemOutput, 'asked' | 'pays' | 'paysByScore'>,
  score: number | null,
): AwardExplanation | null {
  if (asked.rubric === null) return pays;
  return score === null ? null : (paysByScore[score] ?? null);
}
