import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshSeasons } from './refresh-seasons.ts';

/** Drops a season that is to come. */
export function useDropSeason() {
  const trpc = useTRPC();
  return useMutation(trpc.seasons.drop.mutationOptions({ onSettled: useRefreshSeasons() }));
}
