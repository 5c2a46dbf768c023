import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Throws a draft away. Lists are asked for again; the draft itself is no more to be asked for. */
export function useDiscardChallengeDraft() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.challenges.discardDraft.mutationOptions({
      onSuccess: () => void queryClient.invalidateQueries(trpc.challenges.list.pathFilter()),
    }),
  );
}
