import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepChallenge } from './keep-challenge.ts';

/** Keeps a draft. What came back is what `useChallenge` shows from then on. */
export function useSaveChallengeDraft() {
  const trpc = useTRPC();
  const keepChallenge = useKeepChallenge();
  return useMutation(trpc.challenges.saveDraft.mutationOptions({ onSuccess: keepChallenge }));
}
