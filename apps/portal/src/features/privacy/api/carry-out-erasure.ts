import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshPrivacy } from './refresh-privacy.ts';

/** Erases the person of a request now. */
export function useCarryOutErasure() {
  const onSuccess = useRefreshPrivacy();
  return useMutation(useTRPC().privacy.carryOutErasure.mutationOptions({ onSuccess }));
}
