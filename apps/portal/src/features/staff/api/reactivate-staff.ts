import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Switches somebody's access on again. */
export function useReactivateStaff() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.staff.list.queryFilter());
  return useMutation(trpc.staff.reactivate.mutationOptions({ onSuccess }));
}
