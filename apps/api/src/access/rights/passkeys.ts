import { forAdmins, forAnybody, type Right, type Rights } from '../right.ts';

const forStaffThemselves: Right = {
  who: { sales: 'own', csm: 'own', manager: 'own', admin: 'own' },
  surfaces: ['top-level'],
};
const RECENT = 'Asks for a sign-in of the last ten minutes.';

/** Passkeys of staff, and the second person who helps with a lost one. */
export const passkeysRights = {
  'passkeys.list': forStaffThemselves,
  'passkeys.startAdding': { ...forStaffThemselves, note: RECENT },
  'passkeys.add': { ...forStaffThemselves, note: RECENT },
  'passkeys.rename': forStaffThemselves,
  'passkeys.remove': { ...forStaffThemselves, note: RECENT },
  'passkeys.requirement': forAdmins,
  'passkeys.require': { ...forAdmins, note: RECENT },
  'passkeys.askRecovery': {
    ...forAnybody,
    surfaces: ['top-level'],
    note: 'Takes the ticket of a sign-in that stopped at the passkey.',
  },
  'passkeys.recoveries': forAdmins,
  'passkeys.approveRecovery': { ...forAdmins, note: `Never the own request. ${RECENT}` },
  'passkeys.declineRecovery': { ...forAdmins, note: `Never the own request. ${RECENT}` },
} satisfies Rights;
