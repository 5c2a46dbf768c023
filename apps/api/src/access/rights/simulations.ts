import { forProgram, type Rights } from '../right.ts';

/** Trials of rules and tiers on the workspace’s own history. */
export const simulationsRights = {
  'simulations.list': forProgram,
  'simulations.drafts': forProgram,
  'simulations.get': forProgram,
  'simulations.people': forProgram,
  'simulations.start': forProgram,
  'simulations.cancel': forProgram,
  'simulations.delete': forProgram,
} satisfies Rights;
