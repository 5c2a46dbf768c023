import { forChampion, forProgram, type Rights } from '../right.ts';

/** Tiers and their policy. */
export const tiersRights = {
  'tiers.mine': forChampion,
  'tiers.history': forChampion,
  'tiers.of': forProgram,
  'tiers.historyOf': forProgram,
  'tiers.policy': forProgram,
  'tiers.policies': forProgram,
  'tiers.previewPeople': forProgram,
  'tiers.saveDraft': forProgram,
  'tiers.discardDraft': forProgram,
  'tiers.preview': forProgram,
  'tiers.publish': forProgram,
  'tiers.setBenefits': forProgram,
} satisfies Rights;
