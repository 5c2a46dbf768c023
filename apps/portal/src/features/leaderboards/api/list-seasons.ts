import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Seasons that have begun, the latest first; none while they are on their way. */
export function useSeasons() {
  const trpc = useTRPC();
  return useQuery(trpc.leaderboards.seasons.queryOptions()).data?.seasons ?? [];
}
