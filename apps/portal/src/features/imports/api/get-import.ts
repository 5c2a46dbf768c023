import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

const ASKED_EVERY_MS = 500;

/** One import. While a job works on it, it is asked for twice a second, so that the bar moves. */
export function useImport(importId: string) {
  const trpc = useTRPC();
  return useQuery(
    trpc.imports.get.queryOptions(
      { importId },
      { refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? ASKED_EVERY_MS : false) },
    ),
  );
}

function isUnderWay(state: string | undefined): boolean {
  return state === 'checking' || state === 'writing';
}
