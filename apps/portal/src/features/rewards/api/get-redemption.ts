import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One redemption with all that staff need to decide. */
export function useRedemptionRecord(redemptionId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.redemptions.get.queryOptions({ redemptionId }));
}
