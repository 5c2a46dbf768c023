import type { NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { erasePerson } from '../erasing/erase-person.ts';
import { lockRequest } from '../erasure-request.repository.ts';

/** Every night: erases whoever asked for it two weeks ago and did not take it back. One person to a transaction. */
export const carryOutErasures: NightlyTask = {
  name: 'carry-out-erasures',
  async runBatch(scope, { night }) {
    const [due] = await scope.em.execute<{ id: string }[]>(
      `select id from erasure_request where workspace_id = ? and state = 'waiting' and due_at <= ? order by due_at, id limit 1`,
      [scope.workspaceId, night.at],
    );
    if (!due) return { handled: 0, last: null };
    const request = await lockRequest(scope, { id: due.id });
    if (request?.state === 'waiting') await erasePerson(scope, request);
    return { handled: 1, last: due.id };
  },
};
