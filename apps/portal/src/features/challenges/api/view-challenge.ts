import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One challenge with the champion's own submission. The route has fetched it; it is asked for again when it is old. */
export function useChallenge(challengeId: string) {
  const trpc = useTRPC();
  return useSuspenseQuery(trpc.challenges.view.queryOptions({ challengeId })).data;
}
