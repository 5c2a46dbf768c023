import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepSimulations } from './keep-simulations.ts';

/** Tries drafts on history; a job does it. */
export function useStartSimulation() {
  const trpc = useTRPC();
  const keepSimulations = useKeepSimulations();
  return useMutation(trpc.simulations.start.mutationOptions({ onSettled: keepSimulations }));
}
