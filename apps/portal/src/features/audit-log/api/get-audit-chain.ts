import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** How far the log is proven to be as it was written. */
export function useAuditChain() {
  return useQuery(useTRPC().audit.chain.queryOptions());
}
