import type { EnrolmentState, TierName } from '@rostra/points-engine/vocabulary';
import type {
  EnrolmentRow,
  ListEnrolmentsInput,
  ListEnrolmentsOutput,
} from '@rostra/shared/betas/list-enrolments.contract';
import { likePattern } from '../../../db/like-pattern.ts';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getBeta } from './get-beta.ts';

/**
 * Enrolments of a beta: the waitlist in its order, who is in by name, who has left, latest first. One query for the counts, one for the page.
 *
 * @throws AppError `not-found`
 */
export async function listEnrolments(scope: Scope, input: ListEnrolmentsInput): Promise<ListEnrolmentsOutput> {
  const { betaId, state, page, pageSize } = input;
  await getBeta(scope, { betaId });
  const counts = await countByState(scope, input);
  const rows = await readPage(scope, input);
  return {
    rows: rows.map(toEnrolmentRow),
    total: state ? counts[state] : counts.waitlisted + counts.joined + counts.left,
    page,
    pageSize,
    counts,
  };
}

// Places are counted over the whole waitlist before the search narrows it.
const FROM = `
  from (select e.*, case when e.state = 'waitlisted'
               then row_number() over (partition by e.state order by e.requested_at, e.member_id) end as place
          from enrolment e where e.workspace_id = ? and e.beta_id = ?) e
  join member m on m.workspace_id = e.workspace_id and m.id = e.member_id
  left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
 where (m.name ilike ? or m.email ilike ? or a.name ilike ?)`;

function from(scope: Scope, { betaId, search }: ListEnrolmentsInput) {
  const pattern = likePattern(search);
  return [scope.workspaceId, betaId, pattern, pattern, pattern];
}

async function countByState(scope: Scope, input: ListEnrolmentsInput): Promise<Record<EnrolmentState, number>> {
  const rows = await scope.em.execute<{ state: EnrolmentState; count: number }[]>(
    `select e.state, count(*)::int as count ${FROM} group by e.state`,
    from(scope, input),
  );
  const counts = { waitlisted: 0, joined: 0, left: 0 };
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

interface Row {
  readonly id: string;
  readonly state: EnrolmentState;
  readonly memberId: string;
  readonly name: string;
  readonly email: string;
  readonly title: string | null;
  readonly accountName: string | null;
  readonly tier: TierName;
  readonly requestedAt: string;
  readonly joinedAt: string | null;
  readonly leftAt: string | null;
  readonly place: string | null;
}

function readPage(scope: Scope, input: ListEnrolmentsInput): Promise<Row[]> {
  const { state = null, page, pageSize } = input;
  return scope.em.execute<Row[]>(
    `select e.id, e.state, e.member_id as "memberId", m.name, m.email, m.title, a.name as "accountName", m.tier,
            e.requested_at as "requestedAt", e.joined_at as "joinedAt", e.left_at as "leftAt", e.place
     ${FROM} and (?::text is null or e.state = ?)
      order by case e.state when 'waitlisted' then 1 when 'joined' then 2 else 3 end, e.place,
               e.left_at desc nulls first, lower(m.name), e.id
      limit ? offset ?`,
    [...from(scope, input), state, state, pageSize, (page - 1) * pageSize],
  );
}

function toEnrolmentRow({ id, state, requestedAt, joinedAt, leftAt, place, memberId, ...person }: Row): EnrolmentRow {
  return {
    id,
    state,
    champion: { id: memberId, ...person },
    requestedAt: wireInstant(requestedAt),
    joinedAt: wireInstant(joinedAt),
    leftAt: wireInstant(leftAt),
    place: place === null ? null : Number(place),
  };
}
