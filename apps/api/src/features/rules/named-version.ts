import type { AwardEvaluation, RuleVersion } from '@rostra/points-engine';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';

/** The version that a posting names: the workspace's own rule, or what stands for the rules of the house. */
export function namedVersion(
  { explanation: reckoned }: AwardEvaluation,
  { rule }: AwardExplanation,
  houseRule: RuleVersion,
): RuleVersion {
  return (rule?.id ? reckoned.ruleVersion : null) ?? houseRule;
}
