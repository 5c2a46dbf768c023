import type { Scope } from '../../../db/workspace-scope.ts';

/** Where a subject's name stands, by table. Ids are unique across tables, so that no type has to be matched. */
const LABELLED = [
  { table: 'member', label: 'x.name' },
  { table: 'account', label: 'x.name' },
  { table: 'challenge', label: 'x.title' },
  { table: 'reward', label: 'x.title' },
  { table: 'beta', label: 'x.title' },
  { table: 'redemption', label: 'x.reward_title' },
  { table: 'import', label: 'x.file_name' },
] as const;

/** What the things with these ids are called now, in one query. What has no name, or is gone, is left out. */
export async function findSubjectLabels(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const parts = [
    ...LABELLED.map(
      ({ table, label }) =>
        `select x.id, ${label} as label from ${table} x join wanted using (id) where x.workspace_id = ?`,
    ),
    `select u.id, c.title as label from submission u join wanted using (id)
       join challenge c on c.workspace_id = u.workspace_id and c.id = u.challenge_id where u.workspace_id = ?`,
    `select e.id, b.title as label from enrolment e join wanted using (id)
       join beta b on b.workspace_id = e.workspace_id and b.id = e.beta_id where e.workspace_id = ?`,
    `select r.id, v.name as label from point_rule r join wanted using (id)
       join lateral (select name from point_rule_version v where v.workspace_id = r.workspace_id and v.rule_id = r.id
                      order by v.number desc limit 1) v on true where r.workspace_id = ?`,
    `select g.id, m.name as label from point_grant g join wanted using (id)
       join member m on m.workspace_id = g.workspace_id and m.id = g.member_id where g.workspace_id = ?`,
    `select w.id, w.name as label from workspace w join wanted using (id) where w.id = ?`,
  ];
  const rows = await scope.em.execute<{ id: string; label: string }[]>(
    `with wanted as (select distinct jsonb_array_elements_text(?::jsonb)::uuid as id) ${parts.join(' union all ')}`,
    [JSON.stringify(ids), ...parts.map(() => scope.workspaceId)],
  );
  return new Map(rows.map(({ id, label }) => [id, label]));
}
