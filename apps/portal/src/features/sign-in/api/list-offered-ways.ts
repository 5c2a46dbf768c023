import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** How somebody can sign in to the workspace. */
export function useOfferedWays(workspace: string) {
  return useQuery(useTRPC().signInWays.offered.queryOptions({ workspace }));
}
