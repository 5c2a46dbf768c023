import { forChampion, type Rights } from '../right.ts';

/** A champion’s months in a row. */
export const streaksRights = {
  'streaks.own': forChampion,
  'streaks.switch': forChampion,
} satisfies Rights;
