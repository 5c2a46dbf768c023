import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Withdraws an invitation. */
export function useWithdrawInvitation() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.staff.list.queryFilter());
  return useMutation(trpc.staff.withdrawInvitation.mutationOptions({ onSuccess }));
}
