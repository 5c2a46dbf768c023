import { forAnybody, forSignedIn, type Right, type Rights } from '../right.ts';

const forAnybodyAtTopLevel: Right = { ...forAnybody, surfaces: ['top-level'] };
const forSignedInAtTopLevel: Right = { ...forSignedIn, surfaces: ['top-level'] };

/** Signing in and out, and who is signed in. */
export const identityRights = {
  'identity.requestSignIn': forAnybody,
  'identity.confirmSignInLink': forAnybody,
  'identity.confirmSignInCode': forAnybody,
  'identity.signInToDemo': forAnybody,
  'identity.signOut': forSignedIn,
  'identity.passkeyOptions': forAnybodyAtTopLevel,
  'identity.confirmPasskey': forAnybodyAtTopLevel,
  'identity.newPasskeyOptions': forAnybodyAtTopLevel,
  'identity.confirmNewPasskey': forAnybodyAtTopLevel,
  'identity.startProof': forSignedInAtTopLevel,
  'identity.proveByCode': forSignedInAtTopLevel,
  'identity.proveByPasskey': forSignedInAtTopLevel,
  'identity.askEmailChange': { ...forSignedInAtTopLevel, note: 'Asks for a sign-in of the last ten minutes.' },
  'identity.chooseLanguage': forSignedIn,
  'identity.confirmEmailChange': forAnybodyAtTopLevel,
  'session.current': forSignedIn,
} satisfies Rights;
