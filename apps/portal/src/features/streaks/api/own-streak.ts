import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One's own streak. */
export function useOwnStreak() {
  const trpc = useTRPC();
  return useQuery(trpc.streaks.own.queryOptions());
}
