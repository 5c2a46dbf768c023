import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useForgetModeration } from './forget-moderation.ts';

/** Sends a stage back to its champion, with words. */
export function useAskForChanges() {
  const trpc = useTRPC();
  const forget = useForgetModeration();
  return useMutation(trpc.moderation.askForChanges.mutationOptions({ onSettled: forget }));
}
