import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshConsents } from './refresh-consents.ts';

/** Publishes the next version of a text. */
export function usePublishText() {
  const onSuccess = useRefreshConsents();
  return useMutation(useTRPC().consents.publish.mutationOptions({ onSuccess }));
}
