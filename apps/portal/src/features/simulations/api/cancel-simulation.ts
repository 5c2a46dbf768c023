import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepSimulations } from './keep-simulations.ts';

/** Gives up a trial that waits or runs. */
export function useCancelSimulation() {
  const trpc = useTRPC();
  const keepSimulations = useKeepSimulations();
  return useMutation(trpc.simulations.cancel.mutationOptions({ onSettled: keepSimulations }));
}
