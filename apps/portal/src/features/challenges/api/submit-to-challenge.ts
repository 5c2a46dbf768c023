import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSurface } from '../../../lib/surface.tsx';
import { useTRPC } from '../../../lib/trpc.ts';
import { submissionWrites } from './submission-writes.ts';

/** Sends a stage. It is under way until everything on screen is new, so that the form does not come back for a moment. */
export function useSubmitToChallenge(challengeId: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { announce } = useSurface();
  return useMutation(
    trpc.submissions.submit.mutationOptions({
      scope: submissionWrites(challengeId),
      onSuccess: ({ id: submissionId }) => {
        announce({ type: 'challenge-submitted', challengeId, submissionId });
        return queryClient.invalidateQueries();
      },
      // Another window, or staff, may have been faster.
      onError: () => void queryClient.invalidateQueries(),
    }),
  );
}
