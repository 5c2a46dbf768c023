import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Mails an invitation again, with a new link. */
export function useResendInvitation() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.staff.list.queryFilter());
  return useMutation(trpc.staff.resendInvitation.mutationOptions({ onSuccess }));
}
