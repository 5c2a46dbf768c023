import { forAdmins, forChampion, type Rights } from '../right.ts';

/** What champions agree to before they take part. */
export const consentsRights = {
  'consents.due': forChampion,
  'consents.own': forChampion,
  'consents.agree': forChampion,
  'consents.withdraw': forChampion,
  'consents.texts': forAdmins,
  'consents.publish': forAdmins,
} satisfies Rights;
