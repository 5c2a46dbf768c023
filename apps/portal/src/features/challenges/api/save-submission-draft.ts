import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { submissionWrites } from './submission-writes.ts';

/** Keeps what was typed. Nothing on screen is asked for again: the form itself is the newest there is. */
export function useSaveSubmissionDraft(challengeId: string) {
  const trpc = useTRPC();
  return useMutation(trpc.submissions.saveDraft.mutationOptions({ scope: submissionWrites(challengeId) }));
}
