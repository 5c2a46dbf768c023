export { findWithinReach } from './queries/find-within-reach.ts';
export { findRedemptions } from './queries/find-redemptions.ts';
export { describeRedemptions } from './queries/describe-redemptions.ts';
export { listRedemptionNews, type NewsWindow, type RedemptionNews } from './queries/list-redemption-news.ts';
export { endRedemptionsOf } from './end-redemptions-of.ts';
export { redemptionRouter } from './redemption.router.ts';
export { rewardRouter } from './reward.router.ts';
export { countRedemptionsOf, moveRedemptions } from './merge-redemptions.ts';
