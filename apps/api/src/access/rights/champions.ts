import { forProgram, forProgramAndOwners, type Rights } from '../right.ts';

/** Champions as staff see them. */
export const championsRights = {
  'champions.list': forProgramAndOwners,
  'champions.get': forProgramAndOwners,
  'champions.accounts': forProgramAndOwners,
  'champions.accountOwners': forProgram,
  'champions.setAccountOwner': forProgram,
} satisfies Rights;
