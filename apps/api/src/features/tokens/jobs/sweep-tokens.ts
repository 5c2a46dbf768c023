import type { NightlyTask } from '../../../jobs/nightly/nightly-task.ts';

/** Spent and expired tokens stay for a week: wrong codes are counted over a day, and "this link was used" says more than "unknown". */
const KEPT_MS = 7 * 24 * 3_600_000;
const TOKENS_AT_ONCE = 5_000;

/** Removes tokens that ran out a week before the night, oldest first. */
export const sweepTokens: NightlyTask = {
  name: 'sweep-tokens',
  async runBatch(scope, { night }) {
    const rows = await scope.em.execute<{ id: string }[]>(
      `delete from token where workspace_id = ? and id in (
         select id from token where workspace_id = ? and expires_at < ? order by expires_at, id limit ?)
    returning id`,
      [scope.workspaceId, scope.workspaceId, new Date(night.at.getTime() - KEPT_MS), TOKENS_AT_ONCE],
    );
    return { handled: rows.length, last: rows.length < TOKENS_AT_ONCE ? null : (rows.at(-1)?.id ?? null) };
  },
};
