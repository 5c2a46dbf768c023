import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What was and is in force, the latest first. */
export function useTierPolicies(page: number) {
  const trpc = useTRPC();
  return useQuery(trpc.tiers.policies.queryOptions({ page, pageSize: 10 }, { placeholderData: keepPreviousData }));
}
