import { forAdmins, forProgram, type Rights } from '../right.ts';

/** Values of the house that a workspace sets otherwise. */
export const policyRights = {
  'policy.list': { ...forProgram, note: 'Managers read by what the program goes; administrators change it.' },
  'policy.change': forAdmins,
} satisfies Rights;
