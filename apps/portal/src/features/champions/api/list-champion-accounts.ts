import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Accounts that have champions, to narrow the list by. */
export function useChampionAccounts() {
  const trpc = useTRPC();
  return useQuery(trpc.champions.accounts.queryOptions());
}
