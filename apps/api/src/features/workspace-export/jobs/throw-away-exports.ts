import type { NightlyTask } from '../../../jobs/nightly/nightly-task.ts';

/** Every night: throws exports away whose days are over. That there was one stays. */
export const throwAwayExports: NightlyTask = {
  name: 'throw-away-exports',
  async runBatch(scope, { night }) {
    const gone = await scope.em.execute<unknown[]>(
      `update workspace_export set state = 'gone' where workspace_id = ? and state = 'done' and expires_at <= ? returning id`,
      [scope.workspaceId, night.at],
    );
    await scope.em.execute(
      `delete from workspace_export_part p using workspace_export e
        where p.workspace_id = ? and e.workspace_id = p.workspace_id and e.id = p.export_id and e.state in ('gone', 'failed')`,
      [scope.workspaceId],
    );
    return { handled: gone.length, last: null };
  },
};
