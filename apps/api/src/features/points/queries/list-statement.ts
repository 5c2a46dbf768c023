import type { PostingKind } from '@rostra/points-engine/vocabulary';
import type {
  ListStatementOfInput,
  ListStatementOutput,
  StatementKind,
} from '@rostra/shared/points/list-statement.contract';
import { likePattern } from '../../../db/like-pattern.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember } from '../../members/index.ts';
import { describePostings, type SourceFinders, type SourceNames } from '../posting-source.ts';
import { readPointsPolicy } from '../read-points-policy.ts';
import { type StatementDays, statementDays } from './statement-days.ts';
import { readStatementRows, type StatementPart, toStatementLine } from './read-statement-rows.ts';

/**
 * A member's statement: one query for the count, one for the page, one per type of source on it. Without a filter no page costs more than
 * another, however long the statement is.
 *
 * @throws AppError `not-found`
 */
export async function listStatement(
  scope: Scope,
  { describers, finders }: SourceNames,
  input: ListStatementOfInput,
): Promise<ListStatementOutput> {
  const { memberId, page, pageSize } = input;
  await getMember(scope, memberId);
  const days = statementDays(input, scope.now, await readPointsPolicy(scope));
  const filter = toFilter(input, days, await findNamed(scope, finders, input));
  const total = await countLines(scope, memberId, filter);
  const rows = await readStatementRows(scope, memberId, filter ? paged(filter, input) : wholePage(total, input));
  const subjectOf = await describePostings(scope, describers, rows);
  return { rows: rows.map((row) => toStatementLine(row, subjectOf(row))), total, page, pageSize };
}

/** Lines a person asked for; null for all of them. */
type Filter = Pick<StatementPart, 'where' | 'parameters'> | null;

type Paged = Pick<ListStatementOfInput, 'page' | 'pageSize'>;

/** How many lines there are: kept with the balance where nothing narrows them. */
async function countLines(scope: Scope, memberId: string, filter: Filter): Promise<number> {
  const [counted] = filter
    ? await scope.em.execute<{ count: number }[]>(
        `select count(*)::int as count from posting p where p.workspace_id = ? and p.member_id = ? and ${filter.where}`,
        [scope.workspaceId, memberId, ...filter.parameters],
      )
    : await scope.em.execute<{ count: number }[]>(
        'select postings as count from balance where workspace_id = ? and member_id = ?',
        [scope.workspaceId, memberId],
      );
  return counted?.count ?? 0;
}

/** A page by the numbers of its lines: any page of a long statement costs what the first does. */
function wholePage(total: number, { page, pageSize }: Paged): StatementPart {
  const last = total - (page - 1) * pageSize;
  return { where: 'p.number <= ? and p.number > ?', parameters: [last, last - pageSize], limit: pageSize, offset: 0 };
}

function paged(filter: Pick<StatementPart, 'where' | 'parameters'>, { page, pageSize }: Paged): StatementPart {
  return { ...filter, limit: pageSize, offset: (page - 1) * pageSize };
}

const KINDS: Readonly<Record<Exclude<StatementKind, 'status'>, readonly PostingKind[]>> = {
  earned: ['award', 'grant', 'opening', 'merge'],
  used: ['hold', 'release', 'spend'],
  corrected: ['reversal'],
  expired: ['expiry'],
};

/** Kinds of posting that a person means by a kind of line; null for `status`, which any may have. */
export function postingKindsOf(kind: StatementKind): readonly PostingKind[] | null {
  return kind === 'status' ? null : KINDS[kind];
}

/** The member's sources that have the text in their names, by type: one query for each type. */
async function findNamed(
  scope: Scope,
  finders: SourceFinders,
  { memberId, search }: ListStatementOfInput,
): Promise<{ readonly type: string; readonly ids: readonly string[] }[]> {
  if (!search) return [];
  const found = [];
  for (const [type, find] of Object.entries(finders))
    found.push({ type, ids: await find(scope, memberId, likePattern(search)) });
  return found;
}

function toFilter(
  { kind, about, search }: ListStatementOfInput,
  { after, before }: StatementDays,
  named: Awaited<ReturnType<typeof findNamed>>,
): Filter {
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  const kinds = kind && postingKindsOf(kind);
  if (kinds) {
    conditions.push('p.kind in (select jsonb_array_elements_text(?::jsonb))');
    parameters.push(JSON.stringify(kinds));
  }
  if (kind === 'status') {
    conditions.push(MOVES_STATUS);
    parameters.push(after ?? '-infinity', before ?? 'infinity');
  } else {
    if (after) conditions.push('p.recorded_at >= ?');
    if (before) conditions.push('p.recorded_at < ?');
    parameters.push(...[after, before].filter((day) => day !== null));
  }
  if (about) {
    conditions.push('p.source_id = ?');
    parameters.push(about);
  }
  if (search) {
    const ofNamed = named.map(
      () => 'or (p.source_type = ? and p.source_id in (select jsonb_array_elements_text(?::jsonb)))',
    );
    conditions.push(`(p.reason ilike ? ${ofNamed.join(' ')})`);
    parameters.push(likePattern(search), ...named.flatMap(({ type, ids }) => [type, JSON.stringify(ids)]));
  }
  return conditions.length === 0 ? null : { where: conditions.join(' and '), parameters };
}

/** What a merge moved counts from the days it had, and a reversal from that of its award. */
const MOVES_STATUS = `exists (select from entry s
    where s.workspace_id = p.workspace_id and s.member_id = p.member_id and s.posting_id = p.id and s.bucket = 'status'
      and s.occurred_at >= ? and s.occurred_at < ?)`;
