import { forAdmins, forChampion, type Rights } from '../right.ts';

const afterRecentSignIn = 'Asks for a sign-in of the last ten minutes.';

/** What a champion can have of the own data, and the end of it. */
export const privacyRights = {
  'privacy.own': forChampion,
  'privacy.startArchive': { ...forChampion, note: afterRecentSignIn },
  'privacy.startArchiveFor': { ...forAdmins, note: afterRecentSignIn },
  'privacy.askErasure': { ...forChampion, note: afterRecentSignIn },
  'privacy.askErasureFor': forAdmins,
  'privacy.withdrawErasure': forChampion,
  'privacy.carryOutErasure': { ...forAdmins, note: afterRecentSignIn },
  'privacy.eraseStaff': { ...forAdmins, note: `Only whose access is off. ${afterRecentSignIn}` },
  'privacy.listErasures': forAdmins,
  'privacy.listArchives': forAdmins,
} satisfies Rights;
