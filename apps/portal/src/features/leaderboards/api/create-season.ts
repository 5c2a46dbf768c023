import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshSeasons } from './refresh-seasons.ts';

/** Adds a season that is to come. */
export function useCreateSeason() {
  const trpc = useTRPC();
  return useMutation(trpc.seasons.create.mutationOptions({ onSettled: useRefreshSeasons() }));
}
