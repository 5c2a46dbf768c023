import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepChallenge } from './keep-challenge.ts';

/** Makes a draft from the template of a kind. */
export function useCreateChallenge() {
  const trpc = useTRPC();
  const keepChallenge = useKeepChallenge();
  return useMutation(trpc.challenges.create.mutationOptions({ onSuccess: keepChallenge }));
}
