import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Gives somebody another role. */
export function useChangeStaffRole() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.staff.list.queryFilter());
  return useMutation(trpc.staff.changeRole.mutationOptions({ onSuccess }));
}
