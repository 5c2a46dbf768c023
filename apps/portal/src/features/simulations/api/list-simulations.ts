import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

const ASKED_EVERY_MS = 2_000;

/** Trials on history, newest first. While one is under way the list is asked for again, so that its end shows. */
export function useSimulations(page: number) {
  const trpc = useTRPC();
  return useQuery(
    trpc.simulations.list.queryOptions(
      { page, pageSize: 10 },
      {
        placeholderData: keepPreviousData,
        refetchInterval: ({ state }) => (state.data?.rows.some(isUnderWay) ? ASKED_EVERY_MS : false),
      },
    ),
  );
}

function isUnderWay({ state }: { readonly state: string }): boolean {
  return state === 'queued' || state === 'running';
}
