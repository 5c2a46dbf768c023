import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** After a mutation: the beta as answered is what screens show, and lists are asked for again. */
export function useKeepBeta(): (beta: StaffBeta) => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return (beta) => {
    queryClient.setQueryData(trpc.betas.get.queryKey({ betaId: beta.id }), beta);
    void queryClient.invalidateQueries(trpc.betas.list.pathFilter());
    void queryClient.invalidateQueries(trpc.betas.enrolments.pathFilter());
  };
}
