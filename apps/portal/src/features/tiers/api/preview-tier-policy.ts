import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshTiers } from './refresh-tiers.ts';

/** Begins to work out what the draft does to everybody. */
export function usePreviewTierPolicy() {
  const trpc = useTRPC();
  return useMutation(trpc.tiers.preview.mutationOptions({ onSettled: useRefreshTiers() }));
}
