import { forAllChampions, forChampion, forProgram, type Rights } from '../right.ts';

/** Champions join and leave betas; those who run the program write, offer and fill them. */
export const betasRights = {
  'betas.open': forAllChampions,
  'betas.view': forAllChampions,
  'betas.join': forChampion,
  'betas.leave': forChampion,
  'betas.list': forProgram,
  'betas.get': forProgram,
  'betas.create': forProgram,
  'betas.save': forProgram,
  'betas.offer': forProgram,
  'betas.close': forProgram,
  'betas.enrolments': forProgram,
  'betas.waitlists': forProgram,
  'betas.admit': forProgram,
  'betas.remove': forProgram,
} satisfies Rights;
