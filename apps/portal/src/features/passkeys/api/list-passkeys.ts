import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The caller's own passkeys. */
export function usePasskeys() {
  return useQuery(useTRPC().passkeys.list.queryOptions());
}
