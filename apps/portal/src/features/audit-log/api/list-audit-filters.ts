import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What the log can be narrowed by. */
export function useAuditFilters() {
  const trpc = useTRPC();
  return useQuery(trpc.audit.filters.queryOptions());
}
