import { tierNames } from '@rostra/points-engine/vocabulary';
import type { ListTierPreviewInput, ListTierPreviewOutput } from '@rostra/shared/tiers/list-tier-preview.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findDraft } from '../tier-policy.repository.ts';

type Row = ListTierPreviewOutput['rows'][number];

/** Who would move under the draft: one count, one page. Without an outcome, everybody who does not simply stay. */
export async function listTierPreview(
  scope: Scope,
  { outcome, page, pageSize }: ListTierPreviewInput,
): Promise<ListTierPreviewOutput> {
  const draft = await findDraft(scope);
  if (!draft?.previewStartedAt) return { rows: [], total: 0, page, pageSize };
  const where = `t.workspace_id = ? and t.version = ? and ${outcome ? 't.outcome = ?' : `t.outcome <> ?`}`;
  const parameters = [scope.workspaceId, draft.version, outcome ?? 'stay'];
  const rows = await scope.em.execute<Row[]>(
    `select t.member_id as "memberId", m.name, a.name as "accountName", t.outcome, t.from_tier as "from", t.to_tier as "to",
            t.status_points::float8 as "statusPoints", t.grace_ends_at as "graceEndsAt"
       from tier_preview t
       join member m on m.workspace_id = t.workspace_id and m.id = t.member_id
       left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
      where ${where}
      order by t.outcome = 'notice', abs(array_position(?::text[], t.to_tier) - array_position(?::text[], t.from_tier)) desc, m.name, m.id
      limit ? offset ?`,
    [...parameters, TIERS, TIERS, pageSize, (page - 1) * pageSize],
  );
  const [counted] = await scope.em.execute<{ count: number }[]>(
    `select count(*)::int as count from tier_preview t where ${where}`,
    parameters,
  );
  return {
    rows: rows.map((row) => ({ ...row, graceEndsAt: wireInstant(row.graceEndsAt) })),
    total: counted?.count ?? 0,
    page,
    pageSize,
  };
}

/** As PostgreSQL writes an array of words. */
const TIERS = `{${tierNames.join(',')}}`;
