import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshOffice } from './refresh-office.ts';

/** Says of a finding that somebody has looked, and what it is. */
export function useMarkOutlierSeen() {
  const trpc = useTRPC();
  return useMutation(trpc.pointsOffice.markOutlierSeen.mutationOptions({ onSettled: useRefreshOffice() }));
}
