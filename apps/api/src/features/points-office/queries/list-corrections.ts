import type {
  ListCorrectionsInput,
  ListCorrectionsOutput,
} from '@rostra/shared/points-office/list-corrections.contract';
import { startOfDay } from '../../../db/calendar-day.ts';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { quarterOf } from '../quarter.ts';
import { readOfficeMoment } from '../read-office-moment.ts';

interface CorrectionRow {
  readonly postingId: string;
  readonly kind: 'reversal' | 'grant';
  readonly recordedAt: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly actorName: string | null;
  readonly reason: string | null;
  readonly points: string;
  readonly statusPoints: string;
}

/** What was taken back and given by hand in this quarter, the latest first: one query for the page and one for the count, by an index of their own. */
export async function listCorrections(
  scope: Scope,
  { page, pageSize }: ListCorrectionsInput,
): Promise<ListCorrectionsOutput> {
  const { today, timeZone } = await readOfficeMoment(scope);
  const from = startOfDay(quarterOf(today).startsOn, timeZone);
  const rows = await scope.em.execute<CorrectionRow[]>(
    `select p.id as "postingId", p.kind, p.recorded_at as "recordedAt", p.member_id as "memberId", m.name as "memberName",
            a.name as "actorName", p.reason,
            coalesce(sum(case e.bucket when 'status' then 0 when 'owed' then -e.amount else e.amount end), 0) as points,
            coalesce(sum(e.amount) filter (where e.bucket = 'status'), 0) as "statusPoints"
       from (select * from posting
              where workspace_id = ? and kind in ('reversal', 'grant') and recorded_at >= ?
              order by recorded_at desc, id desc limit ? offset ?) p
       join member m on m.workspace_id = p.workspace_id and m.id = p.member_id
       left join member a on a.workspace_id = p.workspace_id and a.id = p.actor_id
       left join entry e on e.workspace_id = p.workspace_id and e.posting_id = p.id
      group by p.id, p.kind, p.recorded_at, p.member_id, m.name, a.name, p.reason
      order by p.recorded_at desc, p.id desc`,
    [scope.workspaceId, from, pageSize, (page - 1) * pageSize],
  );
  const [count] = await scope.em.execute<{ total: number }[]>(
    `select count(*)::int as total from posting where workspace_id = ? and kind in ('reversal', 'grant') and recorded_at >= ?`,
    [scope.workspaceId, from],
  );
  return {
    rows: rows.map(({ memberId, memberName, recordedAt, points, statusPoints, ...row }) => ({
      ...row,
      member: { id: memberId, name: memberName },
      recordedAt: wireInstant(recordedAt),
      points: Number(points),
      statusPoints: Number(statusPoints),
    })),
    total: count?.total ?? 0,
    page,
    pageSize,
  };
}
