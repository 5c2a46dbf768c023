import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** How often a running archive is looked at, in milliseconds. */
const LOOK_EVERY_MS = 1_500;

/** What became of the own archive and of a request to be erased. Looks again while an archive is being written. */
export function useOwnData() {
  return useQuery(
    useTRPC().privacy.own.queryOptions(undefined, {
      refetchInterval: ({ state }) => {
        const archive = state.data?.archive?.state;
        return archive === 'queued' || archive === 'running' ? LOOK_EVERY_MS : false;
      },
    }),
  );
}
