import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Every policy value with its history. */
export function usePolicies() {
  return useQuery(useTRPC().policy.list.queryOptions());
}
