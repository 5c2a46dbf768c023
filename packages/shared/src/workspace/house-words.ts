import type { WorkspaceWords } from './workspace-words.schema.ts';

/** The words of the house, in English. In a file without schemas, as every page of the portal needs them. */
export const houseWords = {
  points: { one: 'point', other: 'points' },
  tiers: { bronze: 'Bronze', silver: 'Silver', gold: 'Gold' },
} as const;

/** What applies where a workspace chose nothing of its own. */
export const noOwnWords: WorkspaceWords = { points: null, tiers: null };
