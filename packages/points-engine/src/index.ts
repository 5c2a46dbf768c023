/**
 * The front door of the points engine: what is allowed, what it is worth, what follows. Pure functions over plain data; time,
 * ids and chance come in as arguments; a refusal is returned with a code; a broken invariant throws `InvariantError`.
 */
export * from './vocabulary.ts';

export { allow, refuse } from './kernel/decision.ts';
export type { Decision, FieldProblem, Refusal, RefusalDetails } from './kernel/decision.ts';
export { InvariantError, invariant } from './kernel/invariant.ts';
export { addPoints, comparePoints, parsePoints, parsePositivePoints, pointsMax } from './kernel/points.ts';

export { defaultPoints } from './rules/default-points.ts';
export type { ActLimit, ActPoints } from './rules/default-points.ts';
export type { RuleVersion } from './rules/rule-version.ts';

export { checkBalance, emptyBalance, issuedPoints } from './ledger/balance.ts';
export type { Balance } from './ledger/balance.ts';
export { checkLots, remainingIn } from './ledger/lot.ts';
export type { Lot, LotChange, LotUse } from './ledger/lot.ts';
export { lotExpiry, lotLifeMonthsDefault } from './ledger/lot-expiry.ts';
export { lotOrder } from './ledger/lot-order.ts';
export type { Entry, LedgerChange, Posting, PostingHeader, PostingSource } from './ledger/posting.ts';
export { checkPostingIdentity } from './ledger/posting-identity.ts';
export type { BucketAmounts } from './ledger/posting-identity.ts';
export { postAward } from './ledger/post-award.ts';
export type { PostAwardInput } from './ledger/post-award.ts';
export { reverseAward } from './ledger/reverse-award.ts';
export type { ReverseAwardInput, ReversedPosting } from './ledger/reverse-award.ts';
export { holdPoints } from './ledger/hold-points.ts';
export type { HoldPointsInput } from './ledger/hold-points.ts';
export type { Hold } from './ledger/hold.ts';
export { releaseHold } from './ledger/release-hold.ts';
export type { ReleaseHoldInput } from './ledger/release-hold.ts';
export { spendHold } from './ledger/spend-hold.ts';
export type { SpendHoldInput } from './ledger/spend-hold.ts';
export { expireLots } from './ledger/expire-lots.ts';
export type { ExpireLotsInput } from './ledger/expire-lots.ts';
export { foldBalance } from './ledger/fold-balance.ts';
