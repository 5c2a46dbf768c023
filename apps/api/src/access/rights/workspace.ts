import { forAdmins, forAnybody, forProgram, type Rights } from '../right.ts';

/** The workspace itself. */
export const workspaceRights = {
  'workspace.face': forAnybody,
  'workspace.settings': forAdmins,
  'workspace.saveWords': forAdmins,
  'workspace.previewCalendar': forAdmins,
  'workspace.saveCalendar': forAdmins,
  'workspace.saveLanguage': forAdmins,
  'workspace.saveSender': forAdmins,
  'workspaceDeletion.get': { ...forProgram, note: 'The console says so on every page while it is asked for.' },
  'workspaceDeletion.ask': { ...forAdmins, note: 'Asks for a recent sign-in.' },
  'workspaceDeletion.withdraw': forAdmins,
  'workspaceExports.latest': forAdmins,
  'workspaceExports.check': { ...forAdmins, note: 'Asks for a recent sign-in.' },
  'workspaceExports.start': { ...forAdmins, note: 'Asks for a recent sign-in.' },
  'branding.save': forAdmins,
  'branding.removeLogo': forAdmins,
} satisfies Rights;
