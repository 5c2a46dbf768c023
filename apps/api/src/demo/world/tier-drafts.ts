import type { SaveTierPolicyDraftInput } from '@rostra/shared/tiers/save-tier-policy-draft.contract';

/** Terms of the tiers as a manager of the demo writes them. */
export type TierDraft = Omit<SaveTierPolicyDraftInput, 'revision' | 'idempotencyKey'>;

const house = {
  kind: 'rolling',
  windowMonths: 12,
  thresholds: { bronze: 250, silver: 1_000, gold: 2_500 },
  keptMonths: 12,
  graceDays: 45,
  falls: 'as-promised',
} as const;

/** What the demo's team did about its tiers, and what it is thinking about. */
export const tierDrafts = {
  moreGrace: { ...house, note: 'Six weeks to come back: a month is short when it falls into somebody’s quarter end.' },
  easierSilver: {
    ...house,
    thresholds: { ...house.thresholds, silver: 800 },
    note: 'Silver takes most of a year. At 800 it is two stories and a call.',
  },
} as const satisfies Readonly<Record<string, TierDraft>>;
