import { forAllChampions, forChampion, forProgram, type Rights } from '../right.ts';

/** Rewards and their redemptions. */
export const rewardsRights = {
  'redemptions.mine': forChampion,
  'redemptions.view': forChampion,
  'redemptions.cancel': forChampion,
  'redemptions.queue': forProgram,
  'redemptions.get': forProgram,
  'redemptions.approve': forProgram,
  'redemptions.fulfil': forProgram,
  'redemptions.reject': forProgram,
  'redemptions.markFailed': forProgram,
  'rewards.catalogue': forAllChampions,
  'rewards.view': forAllChampions,
  'rewards.redeem': forChampion,
  'rewards.list': forProgram,
  'rewards.get': forProgram,
  'rewards.create': forProgram,
  'rewards.save': forProgram,
  'rewards.activate': forProgram,
  'rewards.retire': forProgram,
} satisfies Rights;
