import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshTiers } from './refresh-tiers.ts';

/** Throws the draft away. */
export function useDiscardTierPolicyDraft() {
  const trpc = useTRPC();
  return useMutation(trpc.tiers.discardDraft.mutationOptions({ onSettled: useRefreshTiers() }));
}
