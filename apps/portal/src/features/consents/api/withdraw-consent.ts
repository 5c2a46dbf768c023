import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshConsents } from './refresh-consents.ts';

/** Takes the agreement to one text back. */
export function useWithdrawConsent() {
  const onSuccess = useRefreshConsents();
  return useMutation(useTRPC().consents.withdraw.mutationOptions({ onSuccess }));
}
