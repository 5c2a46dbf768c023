import type { PostingSubject } from '@rostra/shared/points/statement-line.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { consoleSource } from '../console-source.ts';

/** Names what awards for signals were given for, by the id of the signal: what its kind was called then, and the system that told it. */
export async function describeSignals(
  scope: Scope,
  signalIds: readonly string[],
): Promise<ReadonlyMap<string, PostingSubject>> {
  const rows = await scope.em.execute<{ id: string; title: string; source: string }[]>(
    `select id, kind_name as title, source from signal
      where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, JSON.stringify(signalIds)],
  );
  return new Map(
    rows.map(({ id, title, source }) => [id, { title, part: source === consoleSource ? null : source, target: null }]),
  );
}

/** The signals of a member whose kind has such a name, as ids. */
export async function findSignals(scope: Scope, memberId: string, pattern: string): Promise<readonly string[]> {
  const rows = await scope.em.execute<{ id: string }[]>(
    'select id from signal where workspace_id = ? and member_id = ? and kind_name ilike ?',
    [scope.workspaceId, memberId, pattern],
  );
  return rows.map(({ id }) => id);
}
