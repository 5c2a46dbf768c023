import type { PointRuleTerms, RuleAmount } from '@rostra/shared/rules/rule-terms.schema';

/** Whether a rule for the source can pay such an amount. Only signals tell units; a score is told of them and of stages. A signal offers nothing by itself. */
export function isReckonable(source: PointRuleTerms['source'], kind: RuleAmount['kind']): boolean {
  switch (kind) {
    case 'fixed':
      return true;
    case 'offered':
      return source !== 'signal';
    case 'per-unit':
      return source === 'signal';
    case 'rubric':
      return source === 'signal' || source === 'challenge-stage';
  }
}
