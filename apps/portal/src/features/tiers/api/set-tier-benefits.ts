import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshTiers } from './refresh-tiers.ts';

/** Replaces what the tiers bring. */
export function useSetTierBenefits() {
  const trpc = useTRPC();
  return useMutation(trpc.tiers.setBenefits.mutationOptions({ onSettled: useRefreshTiers() }));
}
