import { consentKinds } from '@rostra/shared/consents/consent-text.schema';
import type { ListTextsOutput } from '@rostra/shared/consents/list-texts.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

type Version = ListTextsOutput['kinds'][number]['versions'][number];

/** Every version of every text, the latest first, with how many champions agree to it now. */
export async function listTexts(scope: Scope): Promise<ListTextsOutput> {
  const rows = await scope.em.execute<Version[]>(
    `with said as (
       select distinct on (member_id, kind) member_id, kind, version, answer from consent_event
        where workspace_id = ? order by member_id, kind, at desc, id desc),
     counted as (
       select s.kind, s.version, count(*)::int as count from said s
         join member m on m.workspace_id = ? and m.id = s.member_id and m.role = 'champion' and m.merged_into_id is null and m.erased_at is null
        where s.answer = 'agreed' group by s.kind, s.version)
     select t.kind, t.version, t.body, t.published_at as "publishedAt", m.name as "publishedBy", coalesce(c.count, 0) as "agreedCount"
       from consent_text t
       left join member m on m.workspace_id = t.workspace_id and m.id = t.published_by_id
       left join counted c on c.kind = t.kind and c.version = t.version
      where t.workspace_id = ? order by t.kind, t.version desc`,
    [scope.workspaceId, scope.workspaceId, scope.workspaceId],
  );
  const [champions] = await scope.em.execute<{ count: number }[]>(
    `select count(*)::int as count from member
      where workspace_id = ? and role = 'champion' and merged_into_id is null and erased_at is null`,
    [scope.workspaceId],
  );
  const versions = rows.map((row) => ({ ...row, publishedAt: wireInstant(row.publishedAt) }));
  return {
    kinds: consentKinds.map((kind) => ({ kind, versions: versions.filter((version) => version.kind === kind) })),
    championCount: champions?.count ?? 0,
  };
}
