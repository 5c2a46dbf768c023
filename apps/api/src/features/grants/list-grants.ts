import type { ListGrantsInput, ListGrantsOutput } from '@rostra/shared/points/list-grants.contract';
import { likePattern } from '../../db/like-pattern.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import { grantSources, readGrants } from './read-grants.ts';

/** Grants by hand. What waits comes with the longest waiting first, everything else with the latest first. */
export async function listGrants(scope: Scope, input: ListGrantsInput): Promise<ListGrantsOutput> {
  const { state, memberId, search, page, pageSize } = input;
  const parts = [
    ...(state ? [{ sql: 'g.state = ?', value: state }] : []),
    ...(memberId ? [{ sql: 'g.member_id = ?', value: memberId }] : []),
    ...(search ? [{ sql: NAMED, value: likePattern(search) }] : []),
  ];
  const where = ['true', ...parts.map(({ sql }) => sql)].join(' and ');
  const parameters = parts.map(({ value }) => value);
  const order = state === 'waiting' ? 'g.asked_at, g.id' : 'g.asked_at desc, g.id desc';
  const rows = await readGrants(scope, { where, parameters, order, limit: pageSize, offset: (page - 1) * pageSize });
  const [count] = await scope.em.execute<{ total: number }[]>(
    `select count(*)::int as total from ${search ? grantSources : 'point_grant g'} where g.workspace_id = ? and ${where}`,
    [scope.workspaceId, ...parameters],
  );
  return { rows, total: count?.total ?? 0, page, pageSize, counts: await countWaiting(scope) };
}

/** What a search finds: names and the reason in one, over `grantSources`. */
const NAMED = `concat_ws(' ', m.name, a.name, asker.name, g.reason) ilike ?`;

async function countWaiting(scope: Scope): Promise<ListGrantsOutput['counts']> {
  const [counts] = await scope.em.execute<ListGrantsOutput['counts'][]>(
    `select count(*)::int as waiting, count(*) filter (where asked_by_id <> ?)::int as mine
       from point_grant where workspace_id = ? and state = 'waiting'`,
    [scope.actor.memberId, scope.workspaceId],
  );
  return counts ?? { waiting: 0, mine: 0 };
}
