import { seatsLeft } from '@rostra/points-engine';
import type { ListWaitlistsOutput } from '@rostra/shared/betas/list-waitlists.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { wireSeats } from '../beta.mapper.ts';

/** Open betas in which somebody waits and a seat is free: what staff can settle now. Who waits longest first. */
export async function listWaitlists(scope: Scope): Promise<ListWaitlistsOutput> {
  const rows = await scope.em.execute<Row[]>(
    `select b.id as "betaId", b.title, b.seats, count(*) filter (where e.state = 'joined')::int as joined,
            count(*) filter (where e.state = 'waitlisted')::int as "waitingCount",
            min(e.requested_at) filter (where e.state = 'waitlisted') as "waitingSince"
       from beta b join enrolment e on e.workspace_id = b.workspace_id and e.beta_id = b.id and e.state <> 'left'
      where b.workspace_id = ? and b.state = 'open'
      group by b.workspace_id, b.id
     having count(*) filter (where e.state = 'waitlisted') > 0
        and (b.seats is null or count(*) filter (where e.state = 'joined') < b.seats)
      order by "waitingSince", b.id`,
    [scope.workspaceId],
  );
  return rows.map(({ betaId, title, seats, joined, waitingCount, waitingSince }) => ({
    betaId,
    title,
    waitingCount,
    seatsLeft: wireSeats(seatsLeft(seats, joined)),
    waitingSince: wireInstant(waitingSince),
  }));
}

interface Row {
  readonly betaId: string;
  readonly title: string;
  readonly seats: number | null;
  readonly joined: number;
  readonly waitingCount: number;
  readonly waitingSince: string;
}
