import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Where a member stands, and whose it is. The route has waited for it. */
export function useStandingOf(memberId: string) {
  const trpc = useTRPC();
  return useSuspenseQuery(trpc.points.standingOf.queryOptions({ memberId })).data;
}
