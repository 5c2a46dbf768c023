import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshGrants } from './refresh-grants.ts';

/** Gives points by hand, or asks a second person for them. */
export function useCreateGrant() {
  const trpc = useTRPC();
  const refresh = useRefreshGrants();
  return useMutation(trpc.grants.create.mutationOptions({ onSettled: refresh }));
}
