import { forAdmins, forAnybody, type Rights } from '../right.ts';

/** The workspace itself. */
export const workspaceRights = {
  'workspace.face': { ...forAnybody, note: 'Name, colour and language: what the sign-in page shows.' },
  'workspace.settings': forAdmins,
  'workspace.saveWords': forAdmins,
  'workspace.previewCalendar': forAdmins,
  'workspace.saveCalendar': forAdmins,
  'workspace.saveLanguage': forAdmins,
  'workspace.saveSender': forAdmins,
} satisfies Rights;
