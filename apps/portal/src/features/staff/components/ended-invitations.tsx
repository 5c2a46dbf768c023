import { Trans } from '@lingui/react/macro';

/** What else happens when somebody is no administrator any more. */
export function EndedInvitations() {
  return <Trans>Invitations to the team that they sent and nobody accepted yet are withdrawn.</Trans>;
}
