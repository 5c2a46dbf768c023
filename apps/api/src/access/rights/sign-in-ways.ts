import { forAdmins, forAnybody, type Rights } from '../right.ts';

/** How people sign in, and the identity providers they sign in at. */
export const signInWaysRights = {
  'signInWays.offered': { ...forAnybody, note: 'Which buttons the sign-in page has.' },
  'signInWays.settings': forAdmins,
  'signInWays.change': forAdmins,
  'oidc.settings': { ...forAdmins, note: 'Never the secret of a client.' },
  'oidc.try': forAdmins,
  'oidc.save': forAdmins,
  'oidc.remove': forAdmins,
} satisfies Rights;
