import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One beta as the champion sees it. The route has waited for it. */
export function useBeta(betaId: string) {
  const trpc = useTRPC();
  return useSuspenseQuery(trpc.betas.view.queryOptions({ betaId })).data;
}
