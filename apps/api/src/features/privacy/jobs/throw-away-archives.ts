import type { NightlyTask } from '../../../jobs/nightly/nightly-task.ts';

/** Every night: throws archives away whose seven days are over. That there was one stays. */
export const throwAwayArchives: NightlyTask = {
  name: 'throw-away-archives',
  async runBatch(scope, { night }) {
    const gone = await scope.em.execute<unknown[]>(
      `update data_archive set state = 'gone', bytes = null where workspace_id = ? and state = 'done' and expires_at <= ? returning id`,
      [scope.workspaceId, night.at],
    );
    return { handled: gone.length, last: null };
  },
};
