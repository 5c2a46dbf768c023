import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The texts the champion has to agree to before taking part. Asked once a visit. */
export function useDueConsents() {
  return useQuery(useTRPC().consents.due.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
}
