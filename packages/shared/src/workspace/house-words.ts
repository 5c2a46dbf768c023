import type { PerLanguage } from './portal-language.ts';
import type { PointsWords, TierWords, WorkspaceWords } from './workspace-words.schema.ts';

/** The words of the house, by language. In a file without schemas, as every page of the portal needs them. */
export const houseWords: PerLanguage<{ readonly points: PointsWords; readonly tiers: TierWords }> = {
  en: { points: { one: 'point', other: 'points' }, tiers: { bronze: 'Bronze', silver: 'Silver', gold: 'Gold' } },
  de: { points: { one: 'Punkt', other: 'Punkte' }, tiers: { bronze: 'Bronze', silver: 'Silber', gold: 'Gold' } },
};

/** What applies where a workspace chose nothing of its own. */
export const noOwnWords: WorkspaceWords = { points: null, tiers: null };
