import type {
  CorrectionKind,
  ListCorrectionsInput,
  ListCorrectionsOutput,
} from '@rostra/shared/points-office/list-corrections.contract';
import { startOfDay } from '../../../db/calendar-day.ts';
import { likePattern } from '../../../db/like-pattern.ts';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { chooseQuarter } from '../choose-quarter.ts';
import { readOfficeMoment } from '../read-office-moment.ts';

interface CorrectionRow {
  readonly postingId: string;
  readonly kind: CorrectionKind;
  readonly recordedAt: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly actorName: string | null;
  readonly reason: string | null;
  readonly points: string;
  readonly statusPoints: string;
}

/** Finds by the champion and their account; what is looked at was narrowed to corrections of one quarter before. */
const OF_CHAMPION = `exists (
  select 1 from member f left join account fa on fa.workspace_id = f.workspace_id and fa.id = f.account_id
   where f.workspace_id = p.workspace_id and f.id = p.member_id and (f.name ilike ? or fa.name ilike ?))`;

/**
 * What was taken back and given by hand in a quarter, the latest first: one query for the page and one for the count, by an index of their own. A
 * correction belongs to the quarter in which it was posted, whenever what it corrects happened.
 */
export async function listCorrections(scope: Scope, input: ListCorrectionsInput): Promise<ListCorrectionsOutput> {
  const { page, pageSize, kind, search } = input;
  const moment = await readOfficeMoment(scope);
  const { quarter, quarters, isOver } = await chooseQuarter(scope, moment, input.quarter);
  const pattern = likePattern(search);
  const parts = [
    { sql: 'p.workspace_id = ?', values: [scope.workspaceId] },
    // Said word for word as the index says it.
    { sql: `p.kind in ('reversal', 'grant')`, values: [] },
    { sql: 'p.recorded_at >= ?', values: [startOfDay(quarter.startsOn, moment.timeZone)] },
    { sql: 'p.recorded_at < ?', values: [startOfDay(quarter.endsOn, moment.timeZone, 1)] },
    ...(kind ? [{ sql: 'p.kind = ?', values: [kind] }] : []),
    ...(search ? [{ sql: OF_CHAMPION, values: [pattern, pattern] }] : []),
  ];
  const where = parts.map(({ sql }) => sql).join(' and ');
  const values = parts.flatMap<unknown>((part) => part.values);
  const rows = await scope.em.execute<CorrectionRow[]>(
    `select p.id as "postingId", p.kind, p.recorded_at as "recordedAt", p.member_id as "memberId", m.name as "memberName",
            a.name as "actorName", p.reason,
            coalesce(sum(case e.bucket when 'status' then 0 when 'owed' then -e.amount else e.amount end), 0) as points,
            coalesce(sum(e.amount) filter (where e.bucket = 'status'), 0) as "statusPoints"
       from (select * from posting p where ${where} order by p.recorded_at desc, p.id desc limit ? offset ?) p
       join member m on m.workspace_id = p.workspace_id and m.id = p.member_id
       left join member a on a.workspace_id = p.workspace_id and a.id = p.actor_id
       left join entry e on e.workspace_id = p.workspace_id and e.posting_id = p.id
      group by p.id, p.kind, p.recorded_at, p.member_id, m.name, a.name, p.reason
      order by p.recorded_at desc, p.id desc`,
    [...values, pageSize, (page - 1) * pageSize],
  );
  const [count] = await scope.em.execute<{ total: number }[]>(
    `select count(*)::int as total from posting p where ${where}`,
    values,
  );
  return {
    rows: rows.map(toCorrection),
    total: count?.total ?? 0,
    page,
    pageSize,
    quarter: quarter.quarter,
    isOver,
    quarters,
  };
}

function toCorrection({ memberId, memberName, recordedAt, points, statusPoints, ...row }: CorrectionRow) {
  return {
    ...row,
    member: { id: memberId, name: memberName },
    recordedAt: wireInstant(recordedAt),
    points: Number(points),
    statusPoints: Number(statusPoints),
  };
}
