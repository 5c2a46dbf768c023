import type { PostingKind } from '@rostra/points-engine/vocabulary';
import type {
  ListStatementOfInput,
  ListStatementOutput,
  StatementKind,
} from '@rostra/shared/points/list-statement.contract';
import { startOfDay } from '../../../db/calendar-day.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember } from '../../members/index.ts';
import { describePostings, type SourceDescribers } from '../posting-source.ts';
import { readPointsPolicy } from '../read-points-policy.ts';
import { readStatementRows, toStatementLine } from './read-statement-rows.ts';

/**
 * A member's statement: one query for the count, one for the page, one per type of source on it.
 *
 * @throws AppError `not-found`
 */
export async function listStatement(
  scope: Scope,
  describers: SourceDescribers,
  input: ListStatementOfInput,
): Promise<ListStatementOutput> {
  const { memberId, page, pageSize } = input;
  await getMember(scope, memberId);
  const { timeZone } = await readPointsPolicy(scope);
  const filter = toFilter(input, timeZone);
  const rows = await readStatementRows(scope, memberId, { ...filter, limit: pageSize, offset: (page - 1) * pageSize });
  const subjectOf = await describePostings(scope, describers, rows);
  const [counted] = await scope.em.execute<{ count: number }[]>(
    `select count(*)::int as count from posting p where p.workspace_id = ? and p.member_id = ? and ${filter.where}`,
    [scope.workspaceId, memberId, ...filter.parameters],
  );
  return { rows: rows.map((row) => toStatementLine(row, subjectOf(row))), total: counted?.count ?? 0, page, pageSize };
}

const KINDS: Readonly<Record<StatementKind, readonly PostingKind[]>> = {
  earned: ['award', 'grant', 'opening', 'merge'],
  used: ['hold', 'release', 'spend'],
  corrected: ['reversal'],
  expired: ['expiry'],
};

/** Kinds of posting that a person means by a kind of line. */
export function postingKindsOf(kind: StatementKind): readonly PostingKind[] {
  return KINDS[kind];
}

function toFilter({ kind, from, to }: ListStatementOfInput, timeZone: string) {
  const conditions = ['true'];
  const parameters: unknown[] = [];
  if (kind) {
    conditions.push('p.kind in (select jsonb_array_elements_text(?::jsonb))');
    parameters.push(JSON.stringify(KINDS[kind]));
  }
  if (from) {
    conditions.push('p.recorded_at >= ?');
    parameters.push(startOfDay(from, timeZone));
  }
  if (to) {
    conditions.push('p.recorded_at < ?');
    parameters.push(startOfDay(to, timeZone, 1));
  }
  return { where: conditions.join(' and '), parameters };
}
