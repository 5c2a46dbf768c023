import { checkCondition } from '../conditions/check-condition.ts';
import { compileCondition } from '../conditions/compile-condition.ts';
import { awardFacts } from '../conditions/fact-catalogue.ts';
import type { FieldProblem } from '../kernel/decision.ts';
import { capProblems } from './cap-problems.ts';
import { type RuleAmount, ruleBounds, type RuleTerms } from './point-rule.ts';
import { pairProblems, windowProblems, wholeProblems } from './term-problems.ts';

/**
 * Everything that keeps a rule from being published, in the order of the form; empty when nothing does. Paths are those of the terms. Besides
 * what is wrong with single fields: `review-not-flat` at `amount.kind` when a rubric could pay for a review, whose points are flat whatever it
 * says (rule 12); a condition that rules reviews out mends it.
 */
export function checkRule(terms: RuleTerms): FieldProblem[] {
  const { condition, window, amount, caps, lotLifeMonths } = terms;
  return [
    ...(condition ? checkCondition({ condition, path: 'condition', catalogue: awardFacts }) : []),
    ...windowProblems(window),
    ...amountTermProblems(amount),
    ...(amount.kind === 'rubric' && mayPayForReview(terms)
      ? [{ path: 'amount.kind', code: 'review-not-flat' } as const]
      : []),
    ...capProblems(caps),
    ...(lotLifeMonths === null ? [] : wholeProblems('lotLifeMonths', lotLifeMonths, ruleBounds.lotLifeMonthsMax)),
  ];
}

/** False only when the condition is false of every review: what is not known of one leaves it open. */
function mayPayForReview({ source, condition }: RuleTerms): boolean {
  if (source !== 'challenge-stage') return false;
  if (condition === null) return true;
  const facts = { 'source.kind': source, 'challenge.kind': 'review' };
  return compileCondition(condition, awardFacts)(facts) !== false;
}

function amountTermProblems(amount: RuleAmount): FieldProblem[] {
  switch (amount.kind) {
    case 'offered':
      return [];
    case 'fixed':
      return pairProblems('amount', amount);
    case 'per-unit':
      return [
        ...pairProblems('amount', amount),
        ...(amount.unitsMax === null ? [] : wholeProblems('amount.unitsMax', amount.unitsMax, ruleBounds.unitsMax)),
      ];
    case 'rubric':
      return [
        ...pairProblems('amount', amount),
        ...wholeProblems('amount.scoreMax', amount.scoreMax, ruleBounds.scoreMax),
      ];
  }
}
