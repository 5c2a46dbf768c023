import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Invites somebody to the team. */
export function useInviteStaff() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.staff.list.queryFilter());
  return useMutation(trpc.staff.invite.mutationOptions({ onSuccess }));
}
