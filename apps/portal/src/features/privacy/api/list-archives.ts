import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** How often running archives are looked at, in milliseconds. */
const LOOK_EVERY_MS = 2_000;

/** Archives that were asked for, the latest first. Looks again while one of them is being written. */
export function useArchives(page: number) {
  return useQuery(
    useTRPC().privacy.listArchives.queryOptions(
      { page },
      {
        placeholderData: keepPreviousData,
        refetchInterval: ({ state }) =>
          state.data?.rows.some((row) => row.state === 'queued' || row.state === 'running') ? LOOK_EVERY_MS : false,
      },
    ),
  );
}
