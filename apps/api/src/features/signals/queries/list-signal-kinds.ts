import type { ListSignalKindsOutput } from '@rostra/shared/signals/list-signal-kinds.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readSignalKinds } from '../../signal-kinds/index.ts';

/** Every kind of signal with how many were told, and who told any. */
export async function listSignalKinds(scope: Scope): Promise<ListSignalKindsOutput> {
  const kinds = await readSignalKinds(scope);
  const counts = await scope.em.execute<{ kind: string; source: string; count: number }[]>(
    'select kind, source, count(*)::int as count from signal where workspace_id = ? group by kind, source',
    [scope.workspaceId],
  );
  const byKind = Map.groupBy(counts, ({ kind }) => kind);
  return {
    kinds: [...kinds.values()].map((kind) => ({
      ...kind,
      signals: (byKind.get(kind.key) ?? []).reduce((sum, { count }) => sum + count, 0),
    })),
    sources: [...new Set(counts.map(({ source }) => source))].toSorted(),
  };
}
