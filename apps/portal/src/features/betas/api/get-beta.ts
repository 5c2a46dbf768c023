import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One beta for staff. The route has waited for it. */
export function useStaffBeta(betaId: string) {
  const trpc = useTRPC();
  return useSuspenseQuery(trpc.betas.get.queryOptions({ betaId })).data;
}
