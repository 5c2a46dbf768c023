import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepChallenge } from './keep-challenge.ts';

/** Offers a draft to champions. */
export function usePublishChallenge() {
  const trpc = useTRPC();
  const keepChallenge = useKeepChallenge();
  return useMutation(trpc.challenges.publish.mutationOptions({ onSuccess: keepChallenge }));
}
