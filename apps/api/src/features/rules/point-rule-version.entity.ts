import type { RuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';
import { PointRuleEntity } from './point-rule.entity.ts';

/**
 * One text of a rule. A draft is written over as often as one likes; once published its words never change, and only the moment it stops
 * applying is filled in. What applies at a moment is read from the two dates alone, so that nothing has to run when a date comes.
 */
export const PointRuleVersionEntity = defineEntity({
  name: 'PointRuleVersion',
  ...tenantGuard('point_rule_version'),
  properties: {
    ...tenantKeys,
    ruleId: p.uuid(),
    rule: () => parentKey(PointRuleEntity, 'rule_id'),
    /** From 1, up by one with each version of the rule. */
    number: p.integer(),
    state: p.enum(['draft', 'published'] as const),
    name: p.text(),
    /** For the team: why this version. */
    note: p.text(),
    /** A draft's are kept as typed, sound or not; published ones passed the engine's checks. */
    terms: p.json<RuleTerms>(),
    /** Of a draft: up by one with every save, so that nobody writes over what they have not seen. */
    revision: p.integer(),
    effectiveFrom: p.datetime().nullable(),
    /** The first instant at which it no longer applies; not after `effectiveFrom` when it was replaced before it ever did. */
    effectiveUntil: p.datetime().nullable(),
    publishedAt: p.datetime().nullable(),
    /** Who published it; of a draft, who changed it last. */
    authorId: p.uuid().nullable(),
    author: () => parentKey(MemberEntity, 'author_id'),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
  uniques: [
    { properties: ['workspaceId', 'ruleId', 'number'] },
    {
      name: 'point_rule_version_one_draft',
      properties: ['workspaceId', 'ruleId'],
      where: "state = 'draft'",
    },
  ],
  indexes: [
    {
      // What an award reads: a handful of rows of the workspace.
      name: 'point_rule_version_in_force',
      properties: ['workspaceId', 'effectiveFrom'],
      where: "state = 'published'",
    },
  ],
  checks: [
    {
      name: 'point_rule_version_published_has_dates',
      expression: "state = 'draft' or (effective_from is not null and published_at is not null)",
    },
  ],
  triggers: [
    {
      name: 'point_rule_version_published_is_fixed',
      timing: 'before' as const,
      events: ['update' as const, 'delete' as const],
      body: `if old.state = 'published' and (tg_op = 'DELETE' or
    (new.state, new.name, new.note, new.terms, new.number, new.rule_id, new.effective_from, new.published_at, new.author_id)
    is distinct from
    (old.state, old.name, old.note, old.terms, old.number, old.rule_id, old.effective_from, old.published_at, old.author_id))
  then raise exception 'a published version never changes'; end if;
  if tg_op = 'DELETE' then return old; end if;
  return new`,
    },
  ],
});

/** One text of a rule or a campaign, as stored. */
export type StoredRuleVersion = InferEntity<typeof PointRuleVersionEntity>;
