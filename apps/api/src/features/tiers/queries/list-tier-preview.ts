import { tierNames } from '@rostra/points-engine/vocabulary';
import type { ListTierPreviewInput, ListTierPreviewOutput } from '@rostra/shared/tiers/list-tier-preview.contract';
import { likePattern } from '../../../db/like-pattern.ts';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findDraft } from '../tier-policy.repository.ts';

type Row = ListTierPreviewOutput['rows'][number];

/** Who would move under the draft: one count, one page. Without an outcome, everybody who does not simply stay, or whom the search finds. */
export async function listTierPreview(
  scope: Scope,
  { outcome, search, page, pageSize }: ListTierPreviewInput,
): Promise<ListTierPreviewOutput> {
  const draft = await findDraft(scope);
  if (!draft?.previewStartedAt) return { rows: [], total: 0, page, pageSize };
  const { where, parameters } = narrow(outcome, search);
  const whose = [scope.workspaceId, draft.version, ...parameters];
  const rows = await scope.em.execute<Row[]>(
    `select t.member_id as "memberId", m.name, a.name as "accountName", t.outcome, t.from_tier as "from", t.to_tier as "to",
            t.status_points::float8 as "statusPoints", t.grace_ends_at as "graceEndsAt"
       from ${PEOPLE} where t.workspace_id = ? and t.version = ? and ${where}
      order by t.outcome = 'notice', abs(array_position(?::text[], t.to_tier) - array_position(?::text[], t.from_tier)) desc, m.name, m.id
      limit ? offset ?`,
    [...whose, TIERS, TIERS, pageSize, (page - 1) * pageSize],
  );
  const [counted] = await scope.em.execute<{ count: number }[]>(
    `select count(*)::int as count from ${search ? PEOPLE : 'tier_preview t'} where t.workspace_id = ? and t.version = ? and ${where}`,
    whose,
  );
  return {
    rows: rows.map((row) => ({ ...row, graceEndsAt: wireInstant(row.graceEndsAt) })),
    total: counted?.count ?? 0,
    page,
    pageSize,
  };
}

const PEOPLE = `tier_preview t
       join member m on m.workspace_id = t.workspace_id and m.id = t.member_id
       left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id`;

function narrow(outcome: ListTierPreviewInput['outcome'], search: string) {
  const parts = [
    ...(outcome ? [{ sql: 't.outcome = ?', value: outcome }] : []),
    ...(outcome || search ? [] : [{ sql: 't.outcome <> ?', value: 'stay' }]),
    ...(search ? [{ sql: `concat_ws(' ', m.name, a.name) ilike ?`, value: likePattern(search) }] : []),
  ];
  return { where: parts.map(({ sql }) => sql).join(' and '), parameters: parts.map(({ value }) => value) };
}

/** As PostgreSQL writes an array of words. */
const TIERS = `{${tierNames.join(',')}}`;
