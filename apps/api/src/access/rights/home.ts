import { forChampion, type Rights } from '../right.ts';

/** The champion’s home. */
export const homeRights = {
  'home.get': forChampion,
  'home.markSeen': forChampion,
  'home.dismiss': forChampion,
  'home.restore': forChampion,
} satisfies Rights;
