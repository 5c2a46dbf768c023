import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Asks for the code by which the preview on this page comes in; a fresh one each time the frame needs it. */
export function useOpenPreview() {
  return useMutation(useTRPC().embed.openPreview.mutationOptions());
}
