import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Takes everything personal about somebody who left the team away. */
export function useEraseStaff() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.staff.pathFilter());
  return useMutation(trpc.privacy.eraseStaff.mutationOptions({ onSuccess }));
}
