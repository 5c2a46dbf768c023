import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Switches the streak on or off. */
export function useSwitchStreak() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.streaks.switch.mutationOptions({
      onSuccess: (streak) => queryClient.setQueryData(trpc.streaks.own.queryKey(), streak),
    }),
  );
}
