import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** From which amount on a second person approves, and how many others could. Asked when somebody is about to give points. */
export function useGrantTerms(isWanted: boolean) {
  const trpc = useTRPC();
  return useQuery(trpc.grants.terms.queryOptions(undefined, { enabled: isWanted }));
}
