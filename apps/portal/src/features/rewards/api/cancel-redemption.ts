import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Takes a request back. Whatever comes of it, everything on screen is asked for again: staff may have been faster. */
export function useCancelRedemption() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.redemptions.cancel.mutationOptions({ onSettled: () => void queryClient.invalidateQueries() }),
  );
}
