import { forAdmins, forAnybody, type Right, type Rights } from '../right.ts';

const byLink: Right = { ...forAnybody, surfaces: ['top-level'], note: 'Takes the secret of a mailed invitation.' };

const RECENT = 'Asks for a sign-in of the last ten minutes.';

/** The vendor's own team. */
export const staffRights = {
  'staff.list': forAdmins,
  'staff.invite': { ...forAdmins, note: RECENT },
  'staff.resendInvitation': { ...forAdmins, note: RECENT },
  'staff.withdrawInvitation': forAdmins,
  'staff.invitation': byLink,
  'staff.acceptInvitation': byLink,
  'staff.changeRole': { ...forAdmins, note: `Never the own role; the last administrator stays one. ${RECENT}` },
  'staff.deactivate': { ...forAdmins, note: 'Never oneself; the last administrator stays.' },
  'staff.reactivate': { ...forAdmins, note: RECENT },
} satisfies Rights;
