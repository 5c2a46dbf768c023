import { type RuleStanding, ruleStandings } from '@rostra/shared/rules/rule-record.schema';
import type { ListRulesInput, ListRulesOutput, RuleRow } from '@rostra/shared/rules/list-rules.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findMemberNames } from '../../members/index.ts';
import { readMoment } from '../read-moment.ts';
import { toVersion } from '../rule.mapper.ts';
import { findRulesOfKind, type WholeRule } from '../rule.repository.ts';
import { type Moment, ruleStanding, speakingVersion } from '../rule-standing.ts';
import type { StoredRuleVersion } from '../point-rule-version.entity.ts';
import { isScheduled } from '../version-in-force.ts';

/**
 * Rules or campaigns in their order, those over or retired last. A workspace has a handful (see `rulesMax`), so they are read whole, in
 * two queries, and narrowed here: how one stands has one definition, and it is not in SQL.
 */
export async function listRules(scope: Scope, input: ListRulesInput): Promise<ListRulesOutput> {
  const { kind, search, standing, page, pageSize } = input;
  const moment = await readMoment(scope);
  const all = await findRulesOfKind(scope, kind);
  const found = all
    .map((whole) => spokenFor(whole, moment))
    .filter((each) => each !== null)
    .filter(({ version }) => version.name.toLowerCase().includes(search.toLowerCase()));
  const fit = found.filter((each) => !standing || each.standing === standing).toSorted(inOrder);
  const shown = fit.slice((page - 1) * pageSize, page * pageSize);
  const authors = await findMemberNames(
    scope,
    shown.map(({ version }) => version.authorId ?? null),
  );
  return {
    rows: shown.map((each): RuleRow => {
      const { rule, versions } = each.whole;
      return {
        id: rule.id,
        kind: rule.kind,
        place: rule.position + 1,
        standing: each.standing,
        version: toVersion(each.version, moment, authors),
        hasDraft: versions.some(({ state }) => state === 'draft'),
        changesAt: wireInstant(versions.findLast((version) => isScheduled(version, moment.now))?.effectiveFrom),
      };
    }),
    total: fit.length,
    page,
    pageSize,
    counts: countByStanding(found),
    places: all.filter(({ rule }) => !rule.retiredAt).length,
  };
}

interface SpokenFor {
  readonly whole: WholeRule;
  readonly standing: RuleStanding;
  readonly version: StoredRuleVersion;
}

function spokenFor(whole: WholeRule, moment: Moment): SpokenFor | null {
  const version = speakingVersion(whole, moment.now);
  return version ? { whole, version, standing: ruleStanding(whole, moment) } : null;
}

function inOrder(one: SpokenFor, other: SpokenFor): number {
  const isPast = ({ standing }: SpokenFor) => Number(standing === 'over' || standing === 'retired');
  return isPast(one) - isPast(other) || one.whole.rule.position - other.whole.rule.position;
}

function countByStanding(found: readonly SpokenFor[]): Record<RuleStanding, number> {
  const counts = { draft: 0, scheduled: 0, 'in-force': 0, over: 0, retired: 0 } satisfies Record<RuleStanding, number>;
  for (const standing of ruleStandings) counts[standing] = found.filter((each) => each.standing === standing).length;
  return counts;
}
