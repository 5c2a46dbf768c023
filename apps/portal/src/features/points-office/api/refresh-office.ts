import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** After a value or a budget was set, also when it was refused: somebody may have been faster. */
export function useRefreshOffice(): () => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries(trpc.pointsOffice.pathFilter());
}
