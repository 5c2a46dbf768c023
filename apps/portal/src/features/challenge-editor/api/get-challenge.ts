import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One challenge for staff. Asked again when the window is come back to, so that another editor's save is seen early. */
export function useChallenge(challengeId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.challenges.get.queryOptions({ challengeId }));
}
