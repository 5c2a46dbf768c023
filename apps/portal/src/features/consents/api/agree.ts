import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshConsents } from './refresh-consents.ts';

/** Agrees to the texts as they were shown. */
export function useAgree() {
  const onSuccess = useRefreshConsents();
  return useMutation(useTRPC().consents.agree.mutationOptions({ onSuccess }));
}
