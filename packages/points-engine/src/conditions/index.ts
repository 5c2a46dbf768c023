export { checkCondition } from './check-condition.ts';
export type { CheckConditionInput } from './check-condition.ts';
export { compileCondition, holds } from './compile-condition.ts';
export type { CompiledCondition, Truth } from './compile-condition.ts';
export { conditionBounds } from './condition.ts';
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
} from './condition.ts';
export { describeCondition } from './describe-condition.ts';
export type { DescribedCondition, DescribedFact, DescribedGroup } from './describe-condition.ts';
export { awardFacts, operatorsOf, sourcesTelling, weekdays } from './fact-catalogue.ts';
export type { AwardFact, AwardFacts, FactCatalogue, FactDefinition, Facts, Weekday } from './fact-catalogue.ts';
