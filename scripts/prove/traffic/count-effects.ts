import type pg from 'pg';

/** What mutations leave behind: postings by kind, audit rows of people, stored answers. */
export const effectNames = ['award', 'grant', 'reversal', 'hold', 'audit', 'answers'] as const;

/** How many there are of each. */
export type Effects = Readonly<Record<(typeof effectNames)[number], number>>;

/** How many of each a workspace has. Audit rows of the system are left out: jobs write them when they like. */
export async function countEffects(client: pg.Client, workspaceId: string): Promise<Effects> {
  await client.query("select set_config('rostra.workspace_id', $1, false)", [workspaceId]);
  const { rows } = await client.query<{ effect: (typeof effectNames)[number]; count: number }>(
    `select kind as effect, count(*)::int as count from posting where workspace_id = $1 group by kind
     union all select 'audit', count(*)::int from audit_event where workspace_id = $1 and actor_id is not null
     union all select 'answers', count(*)::int from answered_request where workspace_id = $1`,
    [workspaceId],
  );
  const none = { award: 0, grant: 0, reversal: 0, hold: 0, audit: 0, answers: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ effect, count }) => [effect, count])) };
}
