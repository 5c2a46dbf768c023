import type { FieldError } from '@rostra/shared/errors/wire-error';
import type { RuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import { checkCampaign, checkRule, type FieldProblem } from '@rostra/points-engine';
import { atField } from '../../errors/app-error.ts';

/** What is written of a rule. */
export interface RuleText {
  readonly name: string;
  readonly note: string;
  readonly terms: RuleTerms;
}

/** Characters of a rule's name; it stands in lists, on statements and in mails. */
const NAME_MAX = 80;
const NOTE_MAX = 1_000;

/**
 * Everything that keeps a draft from being published, at the paths of `rules.saveDraft`.
 *
 * @param opinionKinds keys of the kinds of signals that tell an opinion
 */
export function ruleProblems({ name, note, terms }: RuleText, opinionKinds: readonly string[]): FieldError[] {
  return [...textProblems({ name, note }), ...termsProblems(terms, opinionKinds)].map(atField);
}

function textProblems({ name, note }: Pick<RuleText, 'name' | 'note'>): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (name.trim() === '') problems.push({ path: 'name', code: 'required' });
  if (name.trim().length > NAME_MAX) problems.push({ path: 'name', code: 'too-long', limit: NAME_MAX });
  if (note.trim().length > NOTE_MAX) problems.push({ path: 'note', code: 'too-long', limit: NOTE_MAX });
  return problems;
}

/** Everything that is wrong with what a rule says, at the paths of `rules.saveDraft`. */
export function termsProblems(terms: RuleTerms, opinionKinds: readonly string[]): FieldProblem[] {
  const problems = terms.kind === 'rule' ? checkRule(terms, opinionKinds) : checkCampaign(terms);
  return problems.map((problem) => ({ ...problem, path: `terms.${problem.path}` }));
}
