/**
 * The front door of the points engine: what is allowed, what it is worth, what follows. Pure functions over plain data; time,
 * ids and chance come in as arguments; a refusal is returned with a code; a broken invariant throws `InvariantError`.
 */
export {
  acts,
  badgeNames,
  betaAdmissions,
  betaStates,
  boardKinds,
  buckets,
  budgetStates,
  campaignEffectKinds,
  campaignStackings,
  capScopes,
  catalogueGroups,
  challengeGroups,
  challengeKinds,
  challengeStates,
  conditionGroups,
  conditionOperators,
  enrolmentEventKinds,
  enrolmentStates,
  evidenceKinds,
  factTypes,
  fulfilmentKinds,
  joiningWays,
  joinRequestStates,
  nextStepReasons,
  outlierKinds,
  periodKinds,
  postingKinds,
  problemCodes,
  redemptionStates,
  refusalCodes,
  rewardKinds,
  rewardStates,
  roles,
  seasonStates,
  signInAudiences,
  stageStates,
  submissionEventKinds,
  submissionStates,
  surfaces,
  tierChangeReasons,
  tierNames,
  tierPolicyFalls,
  tierPolicyKinds,
  tierPolicyStates,
  tierReplacements,
  tierReviewOutcomes,
} from './vocabulary.ts';
export type {
  Act,
  BadgeName,
  BetaAdmission,
  BetaState,
  BoardKind,
  Bucket,
  BudgetState,
  CampaignEffectKind,
  CampaignStacking,
  CapScope,
  CatalogueGroup,
  ChallengeGroup,
  ChallengeKind,
  ChallengeState,
  ConditionGroup,
  ConditionOperator,
  EnrolmentEventKind,
  EnrolmentState,
  EvidenceKind,
  FactType,
  FulfilmentKind,
  JoiningWay,
  JoinRequestState,
  NextStepReason,
  OutlierKind,
  PeriodKind,
  PostingKind,
  ProblemCode,
  RedemptionState,
  RefusalCode,
  RewardKind,
  RewardState,
  Role,
  SeasonState,
  SignInAudience,
  StageState,
  SubmissionEventKind,
  SubmissionState,
  Surface,
  TierChangeReason,
  TierName,
  TierPolicyFalls,
  TierPolicyKind,
  TierPolicyState,
  TierReplacement,
  TierReviewOutcome,
} from './vocabulary.ts';

export { allow, refuse } from './kernel/decision.ts';
export type { Decision, FieldProblem, Refusal, RefusalDetails } from './kernel/decision.ts';
export { InvariantError, invariant } from './kernel/invariant.ts';
export { addPoints, comparePoints, parsePoints, parsePositivePoints, pointsMax } from './kernel/points.ts';

export { periodOf } from './kernel/period.ts';
export type { Calendar, Period } from './kernel/period.ts';
export { weekOf, weeksBetween } from './kernel/week.ts';

export { checkCondition } from './conditions/check-condition.ts';
export type { CheckConditionInput } from './conditions/check-condition.ts';
export { compileCondition, holds } from './conditions/compile-condition.ts';
export type { CompiledCondition, Truth } from './conditions/compile-condition.ts';
export { conditionBounds } from './conditions/condition.ts';
export type {
  Comparison,
  Condition,
  ConditionValue,
  GroupCondition,
  ListComparison,
  ListOperator,
  NotCondition,
  PresenceComparison,
  PresenceOperator,
  RangeComparison,
  ValueComparison,
  ValueOperator,
} from './conditions/condition.ts';
export { describeCondition } from './conditions/describe-condition.ts';
export type { DescribedCondition, DescribedFact, DescribedGroup } from './conditions/describe-condition.ts';
export { awardFacts, operatorsOf, sourcesTelling, weekdays } from './conditions/fact-catalogue.ts';
export type {
  AwardFact,
  AwardFacts,
  FactCatalogue,
  FactDefinition,
  Facts,
  Weekday,
} from './conditions/fact-catalogue.ts';

export * from './rules/index.ts';

export { defaultStreakPolicy, streakBonus } from './streaks/streak-policy.ts';
export type { StreakPolicy } from './streaks/streak-policy.ts';
export { streakAt } from './streaks/streak-at.ts';
export type { Streak, StreakAtInput } from './streaks/streak-at.ts';

export { checkBalance, emptyBalance, issuedPoints } from './ledger/balance.ts';
export type { Balance } from './ledger/balance.ts';
export { checkLots, remainingIn } from './ledger/lot.ts';
export type { Lot, LotChange, LotUse, OpenedLot } from './ledger/lot.ts';
export { lotExpiry, lotLifeMonthsDefault } from './ledger/lot-expiry.ts';
export { lotOrder } from './ledger/lot-order.ts';
export type { Entry, LedgerChange, Posting, PostingHeader, PostingSource } from './ledger/posting.ts';
export { checkMergeIdentity, checkPostingIdentity } from './ledger/posting-identity.ts';
export type { BucketAmounts } from './ledger/posting-identity.ts';
export { postAward } from './ledger/post-award.ts';
export type { PostAwardInput } from './ledger/post-award.ts';
export { postOpening } from './ledger/post-opening.ts';
export type { PostOpeningInput } from './ledger/post-opening.ts';
export { reverseAward } from './ledger/reverse-award.ts';
export type { ReverseAwardInput, ReversedPosting } from './ledger/reverse-award.ts';
export { holdPoints } from './ledger/hold-points.ts';
export type { HoldPointsInput } from './ledger/hold-points.ts';
export type { Hold } from './ledger/hold.ts';
export { comebackDaysDefault, hasLapsedAgain, releaseHold } from './ledger/release-hold.ts';
export type { ReturningLot } from './ledger/release-hold.ts';
export type { ReleaseHoldInput } from './ledger/release-hold.ts';
export { spendHold } from './ledger/spend-hold.ts';
export type { SpendHoldInput } from './ledger/spend-hold.ts';
export { expireLots } from './ledger/expire-lots.ts';
export type { ExpireLotsInput } from './ledger/expire-lots.ts';
export { expiryNoticeDaysDefault, expiryNotices } from './ledger/expiry-notices.ts';
export type { ExpiryNotice, ExpiryNoticesInput, SentNotice } from './ledger/expiry-notices.ts';
export { grantApproval, grantLimitDefault } from './ledger/grant-approval.ts';
export type { GrantApprovalInput, GrantOutcome } from './ledger/grant-approval.ts';
export { mergeMembers } from './ledger/merge-members.ts';
export type { MergedMember, MergedPoints, MergeMembersInput } from './ledger/merge-members.ts';
export type { DatedAmount } from './ledger/make-change.ts';
export { foldBalance } from './ledger/fold-balance.ts';

export { merklePath, merkleRoot, pathAmongNodes, rootOfNodes, verifyPath } from './proof/merkle-tree.ts';
export type { ChainHead, HashText, MerkleClaim, MerkleStep } from './proof/merkle-tree.ts';

export { changeChallenge } from './challenges/change-challenge.ts';
export { challengeBounds, challengeMinutes, challengePoints } from './challenges/challenge-draft.ts';
export type { ChallengeDraft, EvidenceRequest, ReviewSite, StageDraft } from './challenges/challenge-draft.ts';
export { challengeEligibility } from './challenges/challenge-eligibility.ts';
export type { ChallengeEligibilityInput } from './challenges/challenge-eligibility.ts';
export { challengeTemplates } from './challenges/challenge-templates.ts';
export type { ChallengeTemplate } from './challenges/challenge-templates.ts';
export { closeChallenge } from './challenges/close-challenge.ts';
export { checkEvidence, evidenceBounds } from './challenges/evidence-requirements.ts';
export type { Evidence, EvidenceRequirement } from './challenges/evidence-requirements.ts';
export { moderationDaysMax, moderationDueAt } from './challenges/moderation-clock.ts';
export { moveSubmission } from './challenges/move-submission.ts';
export type { SubmissionMove, SubmissionOutcome } from './challenges/move-submission.ts';
export { challengeProblems, publishChallenge } from './challenges/publish-challenge.ts';
export type { PublishChallengeInput } from './challenges/publish-challenge.ts';
export { nextStepBounds, rankNextSteps } from './challenges/rank-next-steps.ts';
export type { NextStepCandidate, RankedStep, RankNextStepsInput } from './challenges/rank-next-steps.ts';
export { sortChallenges } from './challenges/sort-challenges.ts';
export type { GroupedChallenge, ListedChallenge } from './challenges/sort-challenges.ts';
export { currentStage, isSubmissionOver, startSubmission } from './challenges/submission-state.ts';
export type { StageProgress, SubmissionProgress } from './challenges/submission-state.ts';

export { forecastTier } from './tiers/forecast-tier.ts';
export type {
  DatedStatus,
  ForecastTierInput,
  LeavingStatus,
  TierForecast,
  TierKeeping,
} from './tiers/forecast-tier.ts';
export { missingToTier } from './tiers/missing-to-tier.ts';
export { nextTier } from './tiers/next-tier.ts';
export type { NextTier } from './tiers/next-tier.ts';
export { placeInTier } from './tiers/place-in-tier.ts';
export type { PlaceInTierInput, TierPlacement } from './tiers/place-in-tier.ts';
export { replaceUnderPolicy } from './tiers/replace-under-policy.ts';
export type { ReplacedUnderPolicy, ReplaceUnderPolicyInput } from './tiers/replace-under-policy.ts';
export { reviewTier, reviewWindowStart } from './tiers/review-tier.ts';
export type { ReviewTierInput, TierReview } from './tiers/review-tier.ts';
export { isTierAtLeast, tierAbove, tierBelow, tierRank } from './tiers/tier-order.ts';
export { defaultTierPolicy, statusWindowStart, tierForPoints, tierThreshold } from './tiers/tier-policy.ts';
export type { TierPolicy } from './tiers/tier-policy.ts';
export { checkTierPolicy, tierPolicyBounds, tierPolicyProblems } from './tiers/tier-policy-problems.ts';
export { startingStanding, tierKeptUntil } from './tiers/tier-standing.ts';
export type { TierStanding } from './tiers/tier-standing.ts';

export { adjustStock } from './rewards/adjust-stock.ts';
export type { StockEdit } from './rewards/adjust-stock.ts';
export { moveReward } from './rewards/move-reward.ts';
export type { RewardMove } from './rewards/move-reward.ts';
export { moveRedemption } from './rewards/move-redemption.ts';
export type { RedemptionMove, RedemptionOutcome } from './rewards/move-redemption.ts';
export { redemptionDueAt } from './rewards/redemption-clock.ts';
export type { RedemptionDaysMax } from './rewards/redemption-clock.ts';
export { redemptionEligibility } from './rewards/redemption-eligibility.ts';
export type { RedeemableReward, Redeemer, RedemptionTerms } from './rewards/redemption-eligibility.ts';
export { isRedemptionOver, redemptionEffects } from './rewards/redemption-state.ts';
export type { HeldPointsEffect, RedemptionEffect, StockEffect } from './rewards/redemption-state.ts';
export { placeInCatalogue, sortCatalogue } from './rewards/sort-catalogue.ts';
export type { CatalogueItem, CatalogueReward } from './rewards/sort-catalogue.ts';

export { admitToBeta } from './betas/admit-to-beta.ts';
export type { AdmitToBetaInput } from './betas/admit-to-beta.ts';
export { betaBounds, betaProblems } from './betas/beta-draft.ts';
export type { BetaDraft } from './betas/beta-draft.ts';
export { betaEligibility } from './betas/beta-eligibility.ts';
export type { BetaEligibilityInput } from './betas/beta-eligibility.ts';
export { changeBeta } from './betas/change-beta.ts';
export type { ChangeBetaInput } from './betas/change-beta.ts';
export { closeBeta } from './betas/close-beta.ts';
export { freeSeats, seatsLeft } from './betas/enrolment-state.ts';
export type { Beta, Enrolment } from './betas/enrolment-state.ts';
export { joinBeta, outcomeOfJoining } from './betas/join-beta.ts';
export type { BetaFill, JoinBetaInput, JoinBetaOutcome } from './betas/join-beta.ts';
export { leaveBeta } from './betas/leave-beta.ts';
export type { LeaveBetaInput, LeaveBetaOutcome } from './betas/leave-beta.ts';
export { openBeta } from './betas/open-beta.ts';
export type { OpenBetaInput } from './betas/open-beta.ts';
export { promotions } from './betas/promotions.ts';
export { waitlist, waitlistPlace } from './betas/waitlist-place.ts';

export * from './seasons/index.ts';
export { aliasBounds, aliasKey, chooseAlias } from './leaderboards/alias.ts';
export type { ChooseAliasInput } from './leaderboards/alias.ts';
export { compareOnBoard, rankEntries } from './leaderboards/board-order.ts';
export type { BoardEntry } from './leaderboards/board-order.ts';
export { neighbourSpan } from './leaderboards/neighbour-span.ts';
export type { RankSpan } from './leaderboards/neighbour-span.ts';
export { seasonPoints } from './leaderboards/season-points.ts';
export type { StatusMove } from './leaderboards/season-points.ts';
export { wayToNextPlace } from './leaderboards/way-to-next-place.ts';
export type { WayToNextPlace } from './leaderboards/way-to-next-place.ts';
export { badgeDefinitions } from './badges/badge-definition.ts';
export type { BadgeDefinition, BadgeRequirement } from './badges/badge-definition.ts';
export { badgeProgress, earnedBadges } from './badges/earned-badges.ts';
export type { BadgeDeed, BadgeProgress, EarnedBadge } from './badges/earned-badges.ts';

export * from './signals/index.ts';
export * from './simulation/index.ts';

export { budgetNearPercentDefault, budgetStanding } from './points-office/budget-standing.ts';
export type { BudgetStandingInput } from './points-office/budget-standing.ts';
export { outlierLimits } from './points-office/outlier-limits.ts';
export { pointsCost, pointValueDefault } from './points-office/points-cost.ts';

export * from './joining/index.ts';

export { policyProblem, policyValueOf } from './policy/check-policy-value.ts';
export type { PolicyProblem } from './policy/check-policy-value.ts';
export { policyRegistry } from './policy/policy-registry.ts';
export type { PolicyDefinition } from './policy/policy-registry.ts';
export { isPolicyKey, numbersOf, policyValuesAt, versionAt } from './policy/policy-values.ts';
export type { PolicyValues, PolicyVersion } from './policy/policy-values.ts';
