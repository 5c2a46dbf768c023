import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Staff who may look after accounts; asked for only by those who may choose. */
export function useAccountOwners() {
  const trpc = useTRPC();
  return useQuery(trpc.champions.accountOwners.queryOptions());
}
