import type { SubmissionOutcome } from '@rostra/points-engine';
import type { SubmissionEventKind } from '@rostra/points-engine/vocabulary';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { ModeratorWords } from '@rostra/shared/challenges/moderator-words.schema';

/** The answer to a sent stage as it is written down. */
export interface StageAnswer {
  readonly kind: Extract<SubmissionEventKind, 'approved' | 'changes-requested' | 'declined'>;
  readonly outcome: SubmissionOutcome;
  readonly words: ModeratorWords | null;
  /** What an approval scored it; null where it is not scored. */
  readonly score: number | null;
  /** How the points of an approval came about; null where nothing was to be weighed. */
  readonly award: AwardExplanation | null;
}
