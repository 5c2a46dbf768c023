import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** A champion's badges, for staff. */
export function useBadgesOf(memberId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.badges.of.queryOptions({ memberId }));
}
