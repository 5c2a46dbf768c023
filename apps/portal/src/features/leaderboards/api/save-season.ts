import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshSeasons } from './refresh-seasons.ts';

/** Changes a season that is to come. */
export function useSaveSeason() {
  const trpc = useTRPC();
  return useMutation(trpc.seasons.save.mutationOptions({ onSettled: useRefreshSeasons() }));
}
