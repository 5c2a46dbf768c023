import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshOffice } from './refresh-office.ts';

/** Sets the budget of a quarter, or takes it away. */
export function useSetBudget() {
  const trpc = useTRPC();
  return useMutation(trpc.pointsOffice.setBudget.mutationOptions({ onSettled: useRefreshOffice() }));
}
