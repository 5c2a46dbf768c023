import type { PostingSource, RuleVersion } from '@rostra/points-engine';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../db/workspace-scope.ts';

/** A deed that a limit left nothing for. */
export interface RefusedDeed {
  readonly memberId: string;
  readonly source: PostingSource;
  readonly ruleVersion: RuleVersion;
  readonly explanation: AwardExplanation;
}

/** Records with the last writes of the transaction that a deed paid nothing, and why; once per source. */
export function refuseAward(scope: Scope, { memberId, source, ruleVersion, explanation }: RefusedDeed): void {
  scope.writeLast(
    `insert into award_refusal (workspace_id, id, member_id, source_type, source_id, source_part, rule, rule_version,
       occurred_at, recorded_at, actor_id, explanation)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
     on conflict (workspace_id, source_type, source_id, source_part) do nothing`,
    [
      scope.workspaceId,
      scope.newId(),
      memberId,
      source.type,
      source.id,
      source.part,
      ruleVersion.rule,
      ruleVersion.version,
      new Date(explanation.happenedAt),
      scope.now,
      scope.actor.memberId,
      JSON.stringify(explanation),
    ],
  );
}
