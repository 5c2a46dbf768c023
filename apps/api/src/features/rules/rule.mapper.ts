import type { RuleDraft, RuleRecord, RuleVersionRecord } from '@rostra/shared/rules/rule-record.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { StoredRuleVersion } from './point-rule-version.entity.ts';
import type { WholeRule } from './rule.repository.ts';
import { ruleProblems } from './rule-problems.ts';
import { type Moment, ruleStanding, versionStanding } from './rule-standing.ts';

/** Names of the people who wrote versions, by id. */
export type AuthorNames = ReadonlyMap<string, string>;

/** A rule as staff see it, with its history. */
export function toRuleRecord(whole: WholeRule, moment: Moment, authors: AuthorNames): RuleRecord {
  const { rule, versions } = whole;
  const draft = versions.find(({ state }) => state === 'draft');
  return {
    id: rule.id,
    kind: rule.kind,
    place: rule.position + 1,
    standing: ruleStanding(whole, moment),
    retiredAt: wireInstant(rule.retiredAt),
    draft: draft ? toDraft(draft, moment, authors) : null,
    history: versions.filter(({ state }) => state === 'published').map((each) => toVersion(each, moment, authors)),
  };
}

/** A version as it travels. */
export function toVersion(version: StoredRuleVersion, { now }: Moment, authors: AuthorNames): RuleVersionRecord {
  const { id, number, name, note, terms } = version;
  return {
    id,
    number,
    standing: versionStanding(version, now),
    name,
    note,
    terms,
    effectiveFrom: wireInstant(version.effectiveFrom),
    effectiveUntil: wireInstant(version.effectiveUntil),
    publishedAt: wireInstant(version.publishedAt),
    author: authors.get(version.authorId ?? '') ?? null,
    updatedAt: wireInstant(version.updatedAt),
  };
}

function toDraft(draft: StoredRuleVersion, moment: Moment, authors: AuthorNames): RuleDraft {
  return {
    ...toVersion(draft, moment, authors),
    revision: draft.revision,
    problems: ruleProblems(draft, moment.opinionKinds),
  };
}
