import { useLingui } from '@lingui/react/macro';
import type { OwnSubmission } from '@rostra/shared/challenges/challenge-card.schema';
import type { Tone } from '../../ui/feedback/tone-shape.tsx';

/** Where a submission is. */
export type SubmissionState = OwnSubmission['state'];

/** Whether a submission is over, one way or another. */
export function isOver(state: SubmissionState): boolean {
  return state === 'approved' || state === 'declined' || state === 'withdrawn';
}

/** Gives the word and the tone of a state. */
export function useSubmissionState(): (state: SubmissionState) => { readonly words: string; readonly tone: Tone } {
  const { t } = useLingui();
  return (state) => {
    switch (state) {
      case 'draft':
        return { words: t`Draft`, tone: 'neutral' };
      case 'submitted':
        return { words: t`Sent`, tone: 'progress' };
      case 'changes-requested':
        return { words: t`Changes asked`, tone: 'caution' };
      case 'in-progress':
        return { words: t`Next stage open`, tone: 'progress' };
      case 'approved':
        return { words: t`Approved`, tone: 'good' };
      case 'declined':
        return { words: t`Not accepted`, tone: 'bad' };
      case 'withdrawn':
        return { words: t`Taken back`, tone: 'neutral' };
    }
  };
}
