import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** After a mutation: the challenge as answered is what screens show, and lists are asked for again. */
export function useKeepChallenge(): (challenge: StaffChallenge) => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return (challenge) => {
    queryClient.setQueryData(trpc.challenges.get.queryKey({ challengeId: challenge.id }), challenge);
    void queryClient.invalidateQueries(trpc.challenges.list.pathFilter());
  };
}
