import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshOffice } from './refresh-office.ts';

/** Says what 100 points are worth. */
export function useChangePointValue() {
  const trpc = useTRPC();
  return useMutation(trpc.pointsOffice.changeValue.mutationOptions({ onSettled: useRefreshOffice() }));
}
