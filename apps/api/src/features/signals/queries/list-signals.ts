import type { ListSignalsInput, ListSignalsOutput } from '@rostra/shared/signals/list-signals.contract';
import { likePattern } from '../../../db/like-pattern.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readSignals, signalsWithPeople } from '../read-signals.ts';

/** Signals, the latest recorded first: one query for the page, one for the counts. */
export async function listSignals(scope: Scope, input: ListSignalsInput): Promise<ListSignalsOutput> {
  const { page, pageSize } = input;
  const parts = toParts(input);
  const where = ['true', ...parts.map(({ sql }) => sql)].join(' and ');
  const parameters = parts.flatMap(({ values }) => values);
  const rows = await readSignals(scope, { where, parameters, limit: pageSize, offset: (page - 1) * pageSize });
  const [count] = await scope.em.execute<{ total: number; waiting: number }[]>(
    `select (select count(*)::int from ${signalsWithPeople} where s.workspace_id = ? and ${where}) as total,
            (select count(*)::int from signal where workspace_id = ? and outcome = 'waiting' and withdrawn_at is null) as waiting`,
    [scope.workspaceId, ...parameters, scope.workspaceId],
  );
  return { rows, total: count?.total ?? 0, page, pageSize, waiting: count?.waiting ?? 0 };
}

interface Part {
  readonly sql: string;
  readonly values: readonly unknown[];
}

function toParts({ search, kind, source, outcome, memberId }: ListSignalsInput): Part[] {
  const pattern = likePattern(search ?? '');
  return [
    ...(kind ? [{ sql: 's.kind = ?', values: [kind] }] : []),
    ...(source ? [{ sql: 's.source = ?', values: [source] }] : []),
    ...(outcome ? [{ sql: 's.outcome = ?', values: [outcome] }] : []),
    // One that was withdrawn waits for nobody.
    ...(outcome === 'waiting' ? [{ sql: 's.withdrawn_at is null', values: [] }] : []),
    ...(memberId ? [{ sql: 's.member_id = ?', values: [memberId] }] : []),
    ...(search
      ? [
          {
            sql: '(m.name ilike ? or a.name ilike ? or s.external_id ilike ? or s.meant ilike ?)',
            values: [pattern, pattern, pattern, pattern],
          },
        ]
      : []),
  ];
}
