/**
 * The words of Rostra, one per thing: on screen, on the wire, in the engine and in the tables. Each list stands with its feature and is the only
 * place where its words are spelled; the union type beside it makes every switch and every map over them exhaustive.
 */
export * from './badges/badge-vocabulary.ts';
export * from './betas/beta-vocabulary.ts';
export * from './challenges/challenge-vocabulary.ts';
export * from './kernel/actor-vocabulary.ts';
export * from './kernel/refusal-vocabulary.ts';
export * from './leaderboards/board-vocabulary.ts';
export * from './ledger/ledger-vocabulary.ts';
export * from './points-office/office-vocabulary.ts';
export * from './rewards/reward-vocabulary.ts';
export * from './rules/act-vocabulary.ts';
export * from './seasons/season-vocabulary.ts';
export * from './signals/signal-vocabulary.ts';
export * from './tiers/tier-vocabulary.ts';

export { conditionGroups, conditionOperators, factOperators, factTypes } from './conditions/condition-vocabulary.ts';
export type { ConditionGroup, ConditionOperator, FactType } from './conditions/condition-vocabulary.ts';
export {
  awardRefusalReasons,
  campaignEffectKinds,
  campaignStackings,
  capScopes,
  periodKinds,
  ruleAmountKinds,
  ruleSourceKinds,
  ruleStates,
} from './rules/rule-vocabulary.ts';
export type {
  AwardRefusalReason,
  CampaignEffectKind,
  CampaignStacking,
  CapScope,
  PeriodKind,
  RuleAmountKind,
  RuleSourceKind,
  RuleState,
} from './rules/rule-vocabulary.ts';
export { joiningWays, joinRequestStates, signInAudiences } from './joining/joining-vocabulary.ts';
export type { JoiningWay, JoinRequestState, SignInAudience } from './joining/joining-vocabulary.ts';
export { policyGroups, policyKeys, policyUnits } from './policy/policy-vocabulary.ts';
export type { PolicyGroup, PolicyKey, PolicyUnit, PolicyValue } from './policy/policy-vocabulary.ts';
