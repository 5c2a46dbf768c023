import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepChallenge } from './keep-challenge.ts';

/** Ends the offer for good. */
export function useCloseChallenge() {
  const trpc = useTRPC();
  const keepChallenge = useKeepChallenge();
  return useMutation(trpc.challenges.close.mutationOptions({ onSuccess: keepChallenge }));
}
