import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshTiers } from './refresh-tiers.ts';

/** Puts the draft in force. */
export function usePublishTierPolicy() {
  const trpc = useTRPC();
  return useMutation(trpc.tiers.publish.mutationOptions({ onSettled: useRefreshTiers() }));
}
