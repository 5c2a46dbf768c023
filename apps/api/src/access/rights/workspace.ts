import { forAdmins, forAnybody, type Rights } from '../right.ts';

/** The workspace itself. */
export const workspaceRights = {
  'workspace.face': forAnybody,
  'workspace.settings': forAdmins,
  'workspace.saveWords': forAdmins,
  'workspace.previewCalendar': forAdmins,
  'workspace.saveCalendar': forAdmins,
  'workspace.saveLanguage': forAdmins,
  'workspace.saveSender': forAdmins,
  'branding.save': forAdmins,
  'branding.removeLogo': forAdmins,
} satisfies Rights;
