import type { PostingSubject } from '@rostra/shared/points/statement-line.schema';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Names what awards for signals were given for, by the id of the signal: what its kind was called then. */
export async function describeSignals(
  scope: Scope,
  signalIds: readonly string[],
): Promise<ReadonlyMap<string, PostingSubject>> {
  const rows = await scope.em.execute<{ id: string; title: string }[]>(
    `select id, kind_name as title from signal
      where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, JSON.stringify(signalIds)],
  );
  return new Map(rows.map(({ id, title }) => [id, { title, part: null, target: null }]));
}

/** The signals of a member whose kind has such a name, as ids. */
export async function findSignals(scope: Scope, memberId: string, pattern: string): Promise<readonly string[]> {
  const rows = await scope.em.execute<{ id: string }[]>(
    'select id from signal where workspace_id = ? and member_id = ? and kind_name ilike ?',
    [scope.workspaceId, memberId, pattern],
  );
  return rows.map(({ id }) => id);
}
