import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

const MINUTE_MS = 60_000;

/** The deletion of the workspace that is asked for; null while none is. For those who run the program. */
export function useDeletion({ isAsked }: { readonly isAsked: boolean }) {
  return useQuery(
    useTRPC().workspaceDeletion.get.queryOptions(undefined, { staleTime: 5 * MINUTE_MS, enabled: isAsked }),
  );
}
