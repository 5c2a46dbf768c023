import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What conditions may ask for, with the texts in use. */
export function useFacts() {
  const trpc = useTRPC();
  return useQuery(trpc.rules.facts.queryOptions(undefined, { staleTime: 300_000 }));
}
