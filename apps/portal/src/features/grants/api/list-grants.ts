import type { GrantState } from '@rostra/shared/points/grant.schema';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** A page of points by hand, of one state or of all, narrowed by words. */
export function useGrants(filter: { readonly state?: GrantState; readonly search?: string; readonly page: number }) {
  const trpc = useTRPC();
  return useQuery(trpc.grants.list.queryOptions(filter, { placeholderData: keepPreviousData }));
}
