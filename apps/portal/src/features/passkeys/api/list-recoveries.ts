import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Colleagues who lost their passkeys and wait for a decision. */
export function useRecoveries() {
  return useQuery(useTRPC().passkeys.recoveries.queryOptions());
}
