import { forAdmins, type Rights } from '../right.ts';

/** The audit log. */
export const auditRights = {
  'audit.list': forAdmins,
  'audit.filters': forAdmins,
  'audit.chain': forAdmins,
} satisfies Rights;
