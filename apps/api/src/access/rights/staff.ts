import { forAdmins, forAnybody, type Right, type Rights } from '../right.ts';

const byLink: Right = { ...forAnybody, surfaces: ['top-level'], note: 'Takes the secret of a mailed invitation.' };

/** The vendor's own team. */
export const staffRights = {
  'staff.list': forAdmins,
  'staff.invite': forAdmins,
  'staff.resendInvitation': forAdmins,
  'staff.withdrawInvitation': forAdmins,
  'staff.invitation': byLink,
  'staff.acceptInvitation': byLink,
  'staff.changeRole': { ...forAdmins, note: 'Never the own role; the last administrator stays one.' },
  'staff.deactivate': { ...forAdmins, note: 'Never oneself; the last administrator stays.' },
  'staff.reactivate': forAdmins,
} satisfies Rights;
