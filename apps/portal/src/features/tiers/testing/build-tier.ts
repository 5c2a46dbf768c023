import type { GetTierPolicyOutput } from '@rostra/shared/tiers/get-tier-policy.contract';
import type { GetTierOutput } from '@rostra/shared/tiers/get-tier.contract';
import type { TierStepOutput } from '@rostra/shared/tiers/list-tier-history.contract';
import type { TierPolicyDraftOutput } from '@rostra/shared/tiers/tier-policy.schema';
import type { TierPolicyTerms } from '@rostra/shared/tiers/tier-policy-terms.schema';

/** The house's own terms. */
export const houseTerms: TierPolicyTerms = {
  kind: 'rolling',
  windowMonths: 12,
  thresholds: { bronze: 250, silver: 1_000, gold: 2_500 },
  keptMonths: 12,
  graceDays: 30,
};

/** Somebody in the middle of Silver, safe until May. */
export function tierOutlook(change: Partial<GetTierOutput> = {}): GetTierOutput {
  return {
    tier: 'silver',
    statusPoints: 1_240,
    since: '2026-05-03T10:00:00.000Z',
    next: { tier: 'gold', threshold: 2_500, missing: 1_260, progress: 0.16 },
    keeping: {
      until: '2027-05-03T10:00:00.000Z',
      isGrace: false,
      statusPointsThen: 760,
      missing: 240,
      missingNow: null,
      renewedUntil: '2028-05-03T10:00:00.000Z',
      fallsTo: 'bronze',
    },
    leaving: { points: 100, on: '2026-12-30T10:00:00.000Z' },
    ladder: [
      { tier: 'bronze', threshold: 250, missing: 0, benefits: ['Bronze betas'] },
      { tier: 'silver', threshold: 1_000, missing: 0, benefits: ['Roadmap preview', 'Speaker coach'] },
      { tier: 'gold', threshold: 2_500, missing: 1_260, benefits: [] },
    ],
    policy: houseTerms,
    ...change,
  };
}

/** One line of a history. */
export function tierStep(change: Partial<TierStepOutput> = {}): TierStepOutput {
  return {
    id: '0190a000-0000-7000-8000-000000000901',
    at: '2026-05-03T10:00:00.000Z',
    reason: 'rise',
    from: 'bronze',
    to: 'silver',
    statusPoints: 1_010,
    policyVersion: 0,
    postingId: null,
    ...change,
  };
}

/** The tiers of a workspace that never changed them. */
export function tierPolicy(change: Partial<GetTierPolicyOutput> = {}): GetTierPolicyOutput {
  return {
    current: { version: 0, terms: houseTerms, publishedAt: null, publishedByName: null, note: '' },
    replacement: null,
    draft: null,
    benefits: { bronze: ['Bronze betas'], silver: [], gold: ['Founder dinner'] },
    ...change,
  };
}

/** A draft that was saved once. */
export function tierDraft(change: Partial<TierPolicyDraftOutput> = {}): TierPolicyDraftOutput {
  return {
    version: 1,
    revision: 1,
    terms: { ...houseTerms, graceDays: 45 },
    falls: 'as-promised',
    note: '',
    savedAt: '2026-11-20T08:00:00.000Z',
    savedByName: 'Mara Lind',
    problems: [],
    preview: null,
    ...change,
  };
}
