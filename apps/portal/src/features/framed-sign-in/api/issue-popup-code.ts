import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Asks for the code that this window hands to the frame that opened it. */
export function useIssuePopupCode() {
  return useMutation(useTRPC().embed.issuePopupCode.mutationOptions());
}
