import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import type { ModerateSubmissionOutput } from '@rostra/shared/challenges/moderate-submission.contract';

/** An answer that was given here, to be told once the queue has moved on. */
export interface ModerationAct {
  readonly item: Pick<GetModerationItemOutput, 'champion' | 'challenge'>;
  readonly outcome: ModerateSubmissionOutput;
}

/** Whether a sent stage still waits for an answer; one whose champion took the submission back does not. */
export function isWaiting({ state, submission }: GetModerationItemOutput): boolean {
  return state === 'submitted' && submission.state === 'submitted';
}
