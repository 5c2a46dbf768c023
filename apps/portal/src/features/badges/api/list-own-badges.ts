import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One's own badges, and how far the others are. */
export function useOwnBadges() {
  const trpc = useTRPC();
  return useQuery(trpc.badges.own.queryOptions());
}
