import { forAdmins, forAnybody, forSignedIn, type Right, type Rights } from '../right.ts';

const RECENT = 'Asks for a sign-in of the last ten minutes.';
const forSignedInAtTopLevel: Right = { ...forSignedIn, surfaces: ['top-level'] };

/** How people sign in, and the identity providers they sign in at. */
export const signInWaysRights = {
  'signInWays.offered': { ...forAnybody, note: 'Which buttons the sign-in page has.' },
  'signInWays.settings': forAdmins,
  'signInWays.change': { ...forAdmins, note: RECENT },
  'oidc.settings': { ...forAdmins, note: 'Never the secret of a client.' },
  'oidc.try': forAdmins,
  'oidc.save': { ...forAdmins, note: RECENT },
  'oidc.remove': forAdmins,
  'oidc.links': {
    ...forAdmins,
    note: 'Whose account at a provider signs in whom; never the name the provider has for them.',
  },
  'oidc.ownLinks': forSignedInAtTopLevel,
  'oidc.unlink': { ...forAdmins, note: `${RECENT} Nobody loses the last way in.` },
  'oidc.unlinkOwn': {
    ...forSignedInAtTopLevel,
    note: `${RECENT} Nobody loses the last way in.`,
  },
} satisfies Rights;
