import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

const ASKED_EVERY_MS = 1_000;

/** One trial on history. While it is under way it is asked for every second, so that the bar moves. */
export function useSimulation(simulationId: string) {
  const trpc = useTRPC();
  return useQuery(
    trpc.simulations.get.queryOptions(
      { simulationId },
      { refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? ASKED_EVERY_MS : false) },
    ),
  );
}

function isUnderWay(state: string | undefined): boolean {
  return state === 'queued' || state === 'running';
}
