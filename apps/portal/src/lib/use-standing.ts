import { useQuery } from '@tanstack/react-query';
import { useTRPC } from './trpc.ts';

/** Where the champion stands: tier, the way to the next, points to spend. The slim bar and several screens read the same answer. */
export function useStanding() {
  const trpc = useTRPC();
  return useQuery(trpc.points.standing.queryOptions());
}
