import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** How people sign in, and how they did before. For administrators. */
export function useSignInSettings() {
  return useQuery(useTRPC().signInWays.settings.queryOptions());
}
