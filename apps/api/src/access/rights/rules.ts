import { forChampion, forProgram, forProgramAndOwners, type Rights } from '../right.ts';

/** What deeds are worth. */
export const rulesRights = {
  'rules.list': forProgram,
  'rules.get': forProgram,
  'rules.facts': forProgram,
  'rules.preview': forProgram,
  'rules.create': forProgram,
  'rules.startDraft': forProgram,
  'rules.saveDraft': forProgram,
  'rules.discardDraft': forProgram,
  'rules.publish': forProgram,
  'rules.move': forProgram,
  'rules.refusals': forChampion,
  'rules.refusalsOf': forProgramAndOwners,
  'rules.retire': forProgram,
} satisfies Rights;
