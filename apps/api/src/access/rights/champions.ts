import { forProgram, type Rights } from '../right.ts';

/** Champions as staff see them. */
export const championsRights = {
  'champions.list': forProgram,
  'champions.get': forProgram,
  'champions.accounts': forProgram,
} satisfies Rights;
