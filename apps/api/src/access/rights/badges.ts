import { forChampion, forProgramAndOwners, type Rights } from '../right.ts';

/** Badges are read; deeds alone give them. */
export const badgesRights = {
  'badges.own': forChampion,
  'badges.of': forProgramAndOwners,
} satisfies Rights;
