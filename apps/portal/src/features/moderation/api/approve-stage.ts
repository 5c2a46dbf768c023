import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useForgetModeration } from './forget-moderation.ts';

/** Approves a sent stage and awards its points. */
export function useApproveStage() {
  const trpc = useTRPC();
  const forget = useForgetModeration();
  return useMutation(trpc.moderation.approve.mutationOptions({ onSettled: forget }));
}
