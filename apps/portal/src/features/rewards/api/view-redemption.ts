import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One of the champion's own redemptions with its timeline. The route has fetched it; it is asked for again when it is old. */
export function useRedemption(redemptionId: string) {
  const trpc = useTRPC();
  return useSuspenseQuery(trpc.redemptions.view.queryOptions({ redemptionId })).data;
}
