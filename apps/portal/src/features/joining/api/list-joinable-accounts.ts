import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Accounts that somebody can be let into. */
export function useJoinableAccounts() {
  return useQuery(useTRPC().joining.accounts.queryOptions());
}
