export { awardBatch, type BatchAward } from './batch/award-batch.ts';
export { batchSizeMax } from './batch/post-batch.ts';
export { awardPoints, type AwardedPoints, type AwardRequest } from './use-cases/award-points.ts';
export { holdPoints, type HoldRequest } from './use-cases/hold-points.ts';
export { releaseHold, spendHold } from './use-cases/end-hold.ts';
export { reverseAward, type ReversalRequest } from './use-cases/reverse-award.ts';
export type { PostedResult, PostingRequest } from './post.ts';
export type { TierRise } from './place-member.ts';
export {
  keepPointsPolicy,
  type PointsPolicy,
  policyColumn,
  type PolicyRow,
  readPointsPolicy,
} from './read-points-policy.ts';
export {
  balanceLock,
  type BalanceRow,
  type FoundMember,
  type LockedBalance,
  lockBalance,
  openBalance,
  toLocked,
} from './lock-balance.ts';
export { readBalance } from './queries/read-balance.ts';
export { readStanding, type Standing } from './queries/read-standing.ts';
export { describePostings } from './posting-source.ts';
export type { DescribeSources, SourceDescribers } from './posting-source.ts';
export { getStanding } from './queries/get-standing.ts';
export { type GivenNews, listGiven } from './queries/list-given.ts';
export { type EarnedNews, listEarned } from './queries/list-earned.ts';
export { type ExpiredNews, listExpired } from './queries/list-expired.ts';
export { listReversals, type ReversalNews } from './queries/list-reversals.ts';
export { readTierBenefits } from './queries/read-tier-benefits.ts';
export { listTierChanges, type TierStep } from './queries/list-tier-changes.ts';
export { setTierBenefits, type TierBenefits } from './use-cases/set-tier-benefits.ts';
export { lockExistingBalances } from './lock-existing-balances.ts';
export { openBalances } from './open-balances.ts';
export { moveTiers, type TierMove } from './move-tiers.ts';
export { readDatedStatus } from './queries/read-dated-status.ts';
export { sumStatusOf } from './queries/sum-status-of.ts';
export { type CountedStatus, setStatusWindows } from './set-status-windows.ts';
export { expireDueLots } from './jobs/expire-due-lots.ts';
export { createTellOfExpiry, type FindWithinReach, type RewardInReach, type Spender } from './jobs/tell-of-expiry.ts';
export { type CapCounter, countAward, lockCapCounters, readCapCounters } from './caps/cap-counter.ts';
export {
  addUse,
  type CountedAwards,
  countAwards,
  counterKey,
  lockCountersOf,
  readCountersOf,
} from './caps/cap-batch.ts';
export { type GivenBy, type GivenIn, readGiven, readGivenIn } from './caps/read-given.ts';
export { createPointsRouter } from './points.router.ts';
export { listChainRoots } from './proof/list-chain-roots.ts';
export { publishChainRoot } from './proof/publish-chain-root.ts';
export { writeStatement } from './export/write-statement.ts';
export { findOpenings, type OpeningFound } from './openings/find-openings.ts';
export { type OpeningBalance, openingPosting } from './openings/opening-balance.ts';
export { moveExpiryNotices } from './merge/move-expiry-notices.ts';
export { lockPair, mergePoints, type PointsMoved } from './merge/merge-points.ts';
