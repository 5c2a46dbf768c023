import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** A page of domains and the accounts they belong to. */
export function useAccountDomains(filter: { readonly page: number; readonly search?: string | undefined }) {
  return useQuery(useTRPC().joining.domains.queryOptions(filter, { placeholderData: keepPreviousData }));
}
