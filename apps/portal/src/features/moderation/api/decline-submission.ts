import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useForgetModeration } from './forget-moderation.ts';

/** Ends a submission, with the reason. */
export function useDeclineSubmission() {
  const trpc = useTRPC();
  const forget = useForgetModeration();
  return useMutation(trpc.moderation.decline.mutationOptions({ onSettled: forget }));
}
