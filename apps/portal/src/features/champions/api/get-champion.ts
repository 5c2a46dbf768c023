import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One champion with standing, points and last deeds. */
export function useChampion(memberId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.champions.get.queryOptions({ memberId }));
}
