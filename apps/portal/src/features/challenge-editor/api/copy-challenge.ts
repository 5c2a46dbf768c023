import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepChallenge } from './keep-challenge.ts';

/** Makes a draft with the words, stages and points of another challenge. */
export function useCopyChallenge() {
  const trpc = useTRPC();
  const keepChallenge = useKeepChallenge();
  return useMutation(trpc.challenges.copy.mutationOptions({ onSuccess: keepChallenge }));
}
