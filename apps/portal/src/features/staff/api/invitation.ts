import type { InvitationSecretInput } from '@rostra/shared/staff/invite-staff.contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What an invitation says, until it is accepted. */
export function useInvitation(input: InvitationSecretInput, isAccepted: boolean) {
  return useQuery(
    useTRPC().staff.invitation.queryOptions(input, { staleTime: Infinity, retry: false, enabled: !isAccepted }),
  );
}

/** Accepts an invitation. Not sent again by itself: a link that was taken is no longer good. */
export function useAcceptInvitation() {
  return useMutation(useTRPC().staff.acceptInvitation.mutationOptions({ retry: false }));
}
