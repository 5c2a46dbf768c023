import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { submissionWrites } from './submission-writes.ts';

/** Takes a submission back. Whatever comes of it, everything on screen is asked for again: staff may have been faster. */
export function useWithdrawSubmission(challengeId: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.submissions.withdraw.mutationOptions({
      scope: submissionWrites(challengeId),
      onSettled: () => queryClient.invalidateQueries(),
    }),
  );
}
