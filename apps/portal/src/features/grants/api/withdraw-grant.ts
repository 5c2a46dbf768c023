import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshGrants } from './refresh-grants.ts';

/** Takes back what one asked for oneself. */
export function useWithdrawGrant() {
  const trpc = useTRPC();
  const refresh = useRefreshGrants();
  return useMutation(trpc.grants.withdraw.mutationOptions({ onSettled: refresh }));
}
