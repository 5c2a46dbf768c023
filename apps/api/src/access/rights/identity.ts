import { forAnybody, forSignedIn, type Rights } from '../right.ts';

/** Signing in and out, and who is signed in. */
export const identityRights = {
  'identity.requestSignIn': forAnybody,
  'identity.confirmSignInLink': forAnybody,
  'identity.confirmSignInCode': forAnybody,
  'identity.signInToDemo': forAnybody,
  'identity.signOut': forSignedIn,
  'session.current': forSignedIn,
} satisfies Rights;
