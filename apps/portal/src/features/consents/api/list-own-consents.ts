import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The texts in force, and what the champion said to them. */
export function useOwnConsents() {
  return useQuery(useTRPC().consents.own.queryOptions());
}
