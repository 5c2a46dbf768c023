import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Whose joining link it is and what it does, while it is good for something. Looking spends nothing. */
export function useLookAtJoining(input: { readonly workspace: string; readonly secret: string }, isGood: boolean) {
  return useQuery(useTRPC().joining.look.queryOptions(input, { enabled: isGood, retry: false }));
}
