import type { ModerationQueueInput, ModerationQueueOutput } from '@rostra/shared/challenges/moderation-queue.contract';
import { likePattern } from '../../../db/like-pattern.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readSentStages, sentStageJoins } from './read-sent-stages.ts';

/** What a submission that was withdrawn left behind waits for nobody. */
const IS_SHOWN = `ss.state in ('submitted', 'changes-requested', 'approved', 'declined')
  and (ss.state not in ('submitted', 'changes-requested') or u.state <> 'withdrawn')`;
const FILTER = `ss.workspace_id = ? and ${IS_SHOWN} and (?::uuid is null or u.challenge_id = ?)
  and (m.name ilike ? or a.name ilike ? or c.title ilike ?)`;

/** The moderation queue: one query for the counts, one for the page, one for the challenges that have something waiting. */
export async function listModerationQueue(scope: Scope, input: ModerationQueueInput): Promise<ModerationQueueOutput> {
  const { state, page, pageSize } = input;
  const counts = await countByState(scope, input);
  // What was promised first comes first; what is answered is looked up from the end.
  const order = state === 'submitted' ? 'ss.due_at, ss.id' : 'ss.moderated_at desc, ss.id desc';
  const rows = await readSentStages(scope, `where ${FILTER} and ss.state = ? order by ${order} limit ? offset ?`, [
    ...filter(scope, input),
    state,
    pageSize,
    (page - 1) * pageSize,
  ]);
  return { rows, total: counts[state], page, pageSize, counts, challenges: await listWaitingChallenges(scope) };
}

function filter(scope: Scope, { search, challengeId }: ModerationQueueInput): unknown[] {
  const [challenge, pattern] = [challengeId ?? null, likePattern(search)];
  return [scope.workspaceId, challenge, challenge, pattern, pattern, pattern];
}

async function countByState(scope: Scope, input: ModerationQueueInput): Promise<ModerationQueueOutput['counts']> {
  const [counts] = await scope.em.execute<ModerationQueueOutput['counts'][]>(
    `select count(*) filter (where ss.state = 'submitted')::int as submitted,
            count(*) filter (where ss.state = 'submitted' and ss.due_at < ?)::int as overdue,
            count(*) filter (where ss.state = 'changes-requested')::int as "changes-requested",
            count(*) filter (where ss.state = 'approved')::int as approved,
            count(*) filter (where ss.state = 'declined')::int as declined
       ${sentStageJoins} where ${FILTER}`,
    [scope.now, ...filter(scope, input)],
  );
  return counts ?? { submitted: 0, overdue: 0, 'changes-requested': 0, approved: 0, declined: 0 };
}

function listWaitingChallenges(scope: Scope): Promise<ModerationQueueOutput['challenges']> {
  return scope.em.execute<ModerationQueueOutput['challenges']>(
    `select c.id, c.title, count(*)::int as waiting
       ${sentStageJoins} where ss.workspace_id = ? and ss.state = 'submitted' and u.state <> 'withdrawn'
      group by c.id, c.title order by waiting desc, c.title`,
    [scope.workspaceId],
  );
}
