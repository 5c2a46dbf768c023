import type { RuleStanding, RuleVersionStanding } from '@rostra/shared/rules/rule-record.schema';
import type { StoredRuleVersion } from './point-rule-version.entity.ts';
import type { WholeRule } from './rule.repository.ts';
import { isInForce, isScheduled } from './version-in-force.ts';

/** A moment, and the calendar day it falls on in the workspace's zone: campaigns run by days. */
export interface Moment {
  readonly now: Date;
  /** `yyyy-mm-dd` */
  readonly today: string;
  /** Keys of the kinds of signals that tell an opinion, which no rule may pay by what it says. */
  readonly opinionKinds: readonly string[];
}

/** How a version stands at a moment. */
export function versionStanding(version: StoredRuleVersion, now: Date): RuleVersionStanding {
  if (version.state === 'draft') return 'draft';
  if (isInForce(version, now)) return 'in-force';
  return isScheduled(version, now) ? 'scheduled' : 'replaced';
}

/** How a rule stands at a moment. A campaign stands by its window too: before its first day it is to come, after its last it is over. */
export function ruleStanding({ rule, versions }: WholeRule, { now, today }: Moment): RuleStanding {
  if (rule.retiredAt) return 'retired';
  const current = versions.find((version) => isInForce(version, now));
  if (!current) return versions.some((version) => isScheduled(version, now)) ? 'scheduled' : 'draft';
  const { window } = current.terms;
  if (window.lastDay !== null && window.lastDay < today) return 'over';
  return window.firstDay !== null && window.firstDay > today ? 'scheduled' : 'in-force';
}

/** The version that speaks for a rule: the one in force, else the next to come, else the draft, else the last there was. */
export function speakingVersion({ versions }: WholeRule, now: Date): StoredRuleVersion | undefined {
  return (
    versions.find((version) => isInForce(version, now)) ??
    versions.findLast((version) => isScheduled(version, now)) ??
    versions.find(({ state }) => state === 'draft') ??
    versions[0]
  );
}
