export { awardPoints, type AwardedPoints, type AwardRequest } from './use-cases/award-points.ts';
export { holdPoints, type HoldRequest } from './use-cases/hold-points.ts';
export { releaseHold, spendHold } from './use-cases/end-hold.ts';
export { reverseAward, type ReversalRequest } from './use-cases/reverse-award.ts';
export type { PostedResult, PostingRequest } from './post.ts';
export type { TierRise } from './place-member.ts';
export { readPointsPolicy } from './read-points-policy.ts';
