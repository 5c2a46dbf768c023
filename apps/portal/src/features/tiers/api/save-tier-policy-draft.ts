import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshTiers } from './refresh-tiers.ts';

/** Begins or saves the draft. */
export function useSaveTierPolicyDraft() {
  const trpc = useTRPC();
  return useMutation(trpc.tiers.saveDraft.mutationOptions({ onSettled: useRefreshTiers() }));
}
