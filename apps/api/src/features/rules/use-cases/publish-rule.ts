import type { PublishRuleInput, PublishRuleOutput } from '@rostra/shared/rules/publish-rule.contract';
import { startOfDay } from '../../../db/calendar-day.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import type { StoredRuleVersion } from '../point-rule-version.entity.ts';
import { getRuleRecord } from '../queries/get-rule-record.ts';
import { readMoment } from '../read-moment.ts';
import { requireDraft } from '../require-draft.ts';
import { lockRule } from '../rule.repository.ts';
import { ruleProblems } from '../rule-problems.ts';

/**
 * Publishes a draft, at once or from a day on. The version it follows ends there; one that was to come no earlier never will. Locks the rule.
 *
 * @throws AppError `not-found`, `rule-retired`, `rule-not-draft`, `changed-meanwhile`; `rule-not-publishable` with every problem at its field
 */
export async function publishRule(scope: Scope, input: PublishRuleInput): Promise<PublishRuleOutput> {
  const { ruleId, revision, fromDay } = input;
  const whole = await lockRule(scope, ruleId);
  if (whole.rule.retiredAt) throw new AppError('rule-retired');
  const draft = requireDraft(whole, revision);
  const { timeZone, opinionKinds } = await readMoment(scope);
  const problems = ruleProblems(draft, opinionKinds);
  if (problems.length > 0) throw new AppError('rule-not-publishable', {}, problems);

  const asked = fromDay === null ? scope.now : startOfDay(fromDay, timeZone);
  const effectiveFrom = asked > scope.now ? asked : scope.now;
  for (const version of whole.versions) endAt(version, effectiveFrom);
  Object.assign(draft, {
    state: 'published',
    effectiveFrom,
    publishedAt: scope.now,
    authorId: scope.actor.memberId,
    updatedAt: scope.now,
  });
  recordAudit(scope, {
    action: 'rules.publish',
    subjectType: 'point-rule',
    subjectId: ruleId,
    after: { version: draft.number, name: draft.name, terms: draft.terms, effectiveFrom },
  });
  await scope.em.flush();
  return getRuleRecord(scope, ruleId);
}

/** Closes an earlier version where the new one begins; one that had not begun by then is closed at its own beginning. */
function endAt(version: StoredRuleVersion, at: Date): void {
  const { state, effectiveFrom, effectiveUntil } = version;
  if (state !== 'published' || !effectiveFrom || (effectiveUntil && effectiveUntil <= at)) return;
  version.effectiveUntil = effectiveFrom > at ? effectiveFrom : at;
}
