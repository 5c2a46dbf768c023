import { forChampion, forProgram, forProgramAndOwners, type Rights } from '../right.ts';

/** Tiers and their policy. */
export const tiersRights = {
  'tiers.mine': forChampion,
  'tiers.history': forChampion,
  'tiers.of': forProgramAndOwners,
  'tiers.historyOf': forProgramAndOwners,
  'tiers.policy': forProgram,
  'tiers.policies': forProgram,
  'tiers.previewPeople': forProgram,
  'tiers.saveDraft': forProgram,
  'tiers.discardDraft': forProgram,
  'tiers.preview': forProgram,
  'tiers.publish': forProgram,
  'tiers.setBenefits': forProgram,
} satisfies Rights;
