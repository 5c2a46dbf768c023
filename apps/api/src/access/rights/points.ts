import { forChampion, forProgram, forProgramAndOwners, type Rights } from '../right.ts';

/** Points, statements, and grants by hand. */
export const pointsRights = {
  'grants.terms': forProgram,
  'grants.list': forProgram,
  'grants.get': forProgram,
  'grants.preview': forProgram,
  'grants.create': forProgram,
  'grants.approve': forProgram,
  'grants.decline': forProgram,
  'grants.withdraw': forProgram,
  'points.standing': forChampion,
  'points.statement': forChampion,
  'points.standingOf': forProgramAndOwners,
  'points.statementOf': forProgramAndOwners,
  'points.lots': forChampion,
  'points.lotsOf': forProgramAndOwners,
  'points.explain': forChampion,
  'points.explainOf': forProgramAndOwners,
  'points.previewReversal': forProgram,
  'points.reverse': forProgram,
} satisfies Rights;
