import type { Player, Storyteller } from '../storyteller.ts';
import { workingMoment } from '../moments.ts';
import { reversalWords } from '../world/words.ts';
import { systemActor } from '../../db/workspace-scope.ts';

/** A few awards of the year turn out to be mistakes and are taken back, one every six weeks or so. */
export function correctAwards(story: Storyteller, manager: Player, days: number): void {
  for (let day = 50; day < days; day += 43) {
    story.agenda.plan(workingMoment(story.chance, story.now(), [day, day + 6]), () => correctOne(story, manager));
  }
}

async function correctOne(story: Storyteller, manager: Player): Promise<void> {
  const awards = await story.arrange(systemActor, (scope) =>
    scope.em.execute<{ id: string }[]>(
      `select p.id from posting p where p.workspace_id = ? and p.kind = 'award'
          and not exists (select from posting r where r.workspace_id = p.workspace_id and r.reverses_id = p.id)
        order by p.recorded_at, p.id`,
      [story.workspaceId],
    ),
  );
  if (awards.length === 0) return;
  const { id: postingId } = story.chance.pick(awards);
  const reason = story.chance.pick(reversalWords);
  await story.act(manager, (caller) => caller.points.reverse({ postingId, reason, idempotencyKey: story.newKey() }));
}
