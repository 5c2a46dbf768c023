import type { ListJoinRequestsInput, ListJoinRequestsOutput } from '@rostra/shared/joining/list-join-requests.contract';
import { likePattern } from '../../../db/like-pattern.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readJoinRequests } from '../join-request.repository.ts';

/** People who want to join: those that wait with the longest waiting first, the others with the latest decided first. */
export async function listJoinRequests(scope: Scope, input: ListJoinRequestsInput): Promise<ListJoinRequestsOutput> {
  const { state, search, page, pageSize } = input;
  const where = ['r.state = ?', ...(search ? ['(r.name ilike ? or r.email ilike ?)'] : [])].join(' and ');
  const parameters = [state, ...(search ? [likePattern(search), likePattern(search)] : [])];
  const order = state === 'waiting' ? 'r.asked_at, r.id' : 'r.decided_at desc, r.id desc';
  const paging = { order, limit: pageSize, offset: (page - 1) * pageSize };
  const rows = await readJoinRequests(scope, { where, parameters, ...paging });
  const [count] = await scope.em.execute<{ total: number; waiting: number }[]>(
    `select (count(*) filter (where ${where}))::int as total, (count(*) filter (where r.state = 'waiting'))::int as waiting
       from join_request r where r.workspace_id = ?`,
    [...parameters, scope.workspaceId],
  );
  return { rows, total: count?.total ?? 0, waiting: count?.waiting ?? 0, page, pageSize };
}
