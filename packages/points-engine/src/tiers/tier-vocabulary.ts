/** Tiers from lowest to highest; the order of this list is their rank. */
export const tierNames = ['none', 'bronze', 'silver', 'gold'] as const;
export type TierName = (typeof tierNames)[number];

/** What a review of a tier found; see `reviewTier`. */
export const tierReviewOutcomes = ['keep', 'renew', 'notice', 'grace', 'fall'] as const;
export type TierReviewOutcome = (typeof tierReviewOutcomes)[number];

/** Which status points count towards a tier: those of the last months, or all that were ever earned. */
export const tierPolicyKinds = ['rolling', 'lifetime'] as const;
export type TierPolicyKind = (typeof tierPolicyKinds)[number];

/** What a change of the tier policy does to whom it leaves below their tier: they keep what they were promised, or fall by one at once. */
export const tierPolicyFalls = ['as-promised', 'at-once'] as const;
export type TierPolicyFalls = (typeof tierPolicyFalls)[number];

/** A version of a tier policy is written, then in force, then followed by another; it never goes back. */
export const tierPolicyStates = ['draft', 'published', 'superseded'] as const;
export type TierPolicyState = (typeof tierPolicyStates)[number];

/** What a change of policy does to one member: see `replaceUnderPolicy`. */
export const tierReplacements = ['rise', 'stay', 'notice', 'fall'] as const;
export type TierReplacement = (typeof tierReplacements)[number];

/**
 * Why a line stands in a member's history of tiers. `rise`: points reached it; `renewal`: points kept it for another time; `grace`: a
 * notice was given; `fall`: the grace is over; `policy`: the workspace changed its tiers; `merge`: two
 * members became one.
 */
export const tierChangeReasons = ['rise', 'renewal', 'grace', 'fall', 'policy', 'merge'] as const;
export type TierChangeReason = (typeof tierChangeReasons)[number];
