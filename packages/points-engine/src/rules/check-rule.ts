import { checkCondition } from '../conditions/check-condition.ts';
import { compileCondition } from '../conditions/compile-condition.ts';
import type { Condition } from '../conditions/condition.ts';
import { opinionChallengeKinds } from '../challenges/challenge-vocabulary.ts';
import { type AwardFacts, awardFacts, scoredSources } from '../conditions/fact-catalogue.ts';
import type { FieldProblem } from '../kernel/decision.ts';
import { capProblems } from './cap-problems.ts';
import { type RuleAmount, ruleBounds, type RuleTerms } from './point-rule.ts';
import { pairProblems, windowProblems, wholeProblems } from './term-problems.ts';

/**
 * Everything that keeps a rule from being published, in the order of the form; empty when nothing does. Paths are those of the terms. Besides
 * what is wrong with single fields: `source-without-figures` at `amount.kind` when units or a score would be paid for where none is ever told: units are
 * told of signals alone, a score of signals and of stages. `opinion-not-flat` for what may meet an opinion, a review or a signal that tells one, and would
 * then hang on it: at `amount.kind` when units or a score would be paid for, at `condition` when it asks for them (rule 12, points for a review are flat).
 *
 * @param opinionKinds keys of the kinds of signals that tell an opinion
 */
export function checkRule(terms: RuleTerms, opinionKinds: readonly string[] = []): FieldProblem[] {
  const { condition, window, amount, caps, lotLifeMonths } = terms;
  return [
    ...(condition ? checkCondition({ condition, path: 'condition', catalogue: awardFacts }) : []),
    ...(readsFigures(condition) && mayPayForOpinion(terms, opinionKinds)
      ? [{ path: 'condition', code: 'opinion-not-flat' } as const]
      : []),
    ...windowProblems(window),
    ...amountTermProblems(amount),
    ...figureProblems(terms, opinionKinds),
    ...capProblems(caps),
    ...(lotLifeMonths === null ? [] : wholeProblems('lotLifeMonths', lotLifeMonths, ruleBounds.lotLifeMonthsMax)),
  ];
}

/** What is one thing each is paid by units as if fixed, and what nobody scores by a score not at all: such a rule would say what it does not do. */
function figureProblems(terms: RuleTerms, opinionKinds: readonly string[]): FieldProblem[] {
  const { kind } = terms.amount;
  if (kind !== 'rubric' && kind !== 'per-unit') return [];
  const isTold = kind === 'rubric' ? scoredSources.includes(terms.source) : terms.source === 'signal';
  if (!isTold) return [{ path: 'amount.kind', code: 'source-without-figures' }];
  return mayPayForOpinion(terms, opinionKinds) ? [{ path: 'amount.kind', code: 'opinion-not-flat' }] : [];
}

/**
 * Whether the condition leaves open that an opinion is meant. Figures are unknown to it, as they are of every opinion; a condition on them is told
 * apart by `readsFigures`.
 */
function mayPayForOpinion({ source, condition }: RuleTerms, opinionKinds: readonly string[]): boolean {
  const isMet = condition === null ? () => true : compileCondition(condition, awardFacts);
  return opinionsOf(source, opinionKinds).some((facts) => isMet({ 'source.kind': source, ...facts }) !== false);
}

/** All that is known of each opinion that the source can bring. */
function opinionsOf(source: RuleTerms['source'], opinionKinds: readonly string[]): AwardFacts[] {
  if (source === 'challenge-stage') return opinionChallengeKinds.map((kind) => ({ 'challenge.kind': kind }));
  if (source !== 'signal') return [];
  return opinionKinds.map((key) => ({ 'signal.type': key, 'signal.nature': 'opinion' }));
}

/** Whether the condition asks how much or how good it was. */
function readsFigures(condition: Condition | null): boolean {
  if (condition === null) return false;
  if (condition.kind === 'comparison') return condition.fact === 'source.score' || condition.fact === 'source.units';
  const parts = condition.kind === 'not' ? [condition.condition] : condition.conditions;
  return parts.some(readsFigures);
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
