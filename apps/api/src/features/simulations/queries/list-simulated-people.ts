import type {
  ListSimulatedPeopleInput,
  ListSimulatedPeopleOutput,
  SimulatedPerson,
} from '@rostra/shared/simulations/list-simulated-people.contract';
import { likePattern } from '../../../db/like-pattern.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { loadSimulation } from '../simulation.repository.ts';

/**
 * What a simulation found of people: one page and one count. Nobody until it is done.
 *
 * @throws AppError `not-found`
 */
export async function listSimulatedPeople(
  scope: Scope,
  input: ListSimulatedPeopleInput,
): Promise<ListSimulatedPeopleOutput> {
  const { page, pageSize, order } = input;
  const { state } = await loadSimulation(scope, input.simulationId);
  if (state !== 'done') return { rows: [], total: 0, page, pageSize };
  const { where, parameters } = narrow(scope, input);
  const direction = order === 'gains' ? 'desc' : 'asc';
  const rows = await scope.em.execute<Row[]>(
    `select p.member_id as "memberId", m.name, a.name as "accountName", p.segment, p.effect, p.today_tier as "todayTier", p.draft_tier as "draftTier",
            p.today_status::float8 as "todayStatus", p.today_reward::float8 as "todayReward",
            p.draft_status::float8 as "draftStatus", p.draft_reward::float8 as "draftReward"
       ${PEOPLE} where ${where}
      order by p.tier_steps ${direction}, p.point_steps ${direction}, p.member_id ${direction} limit ? offset ?`,
    [...parameters, pageSize, (page - 1) * pageSize],
  );
  const [counted] = await scope.em.execute<{ count: number }[]>(
    `select count(*)::int as count ${PEOPLE} where ${where}`,
    parameters,
  );
  return { rows: rows.map(toPerson), total: counted?.count ?? 0, page, pageSize };
}

const PEOPLE = `from simulation_person p
       join member m on m.workspace_id = p.workspace_id and m.id = p.member_id
       left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id`;

type Tier = SimulatedPerson['today']['tier'];

interface Row extends Omit<SimulatedPerson, 'today' | 'draft'> {
  readonly todayTier: Tier;
  readonly draftTier: Tier;
  readonly todayStatus: number;
  readonly todayReward: number;
  readonly draftStatus: number;
  readonly draftReward: number;
}

function toPerson(row: Row): SimulatedPerson {
  const { memberId, name, accountName, segment, effect } = row;
  return {
    memberId,
    name,
    accountName,
    segment,
    effect,
    today: { statusPoints: row.todayStatus, rewardPoints: row.todayReward, tier: row.todayTier },
    draft: { statusPoints: row.draftStatus, rewardPoints: row.draftReward, tier: row.draftTier },
  };
}

function narrow(scope: Scope, input: ListSimulatedPeopleInput) {
  const { simulationId, search, effect, todayTier, draftTier, segment } = input;
  const pattern = search === '' ? undefined : likePattern(search);
  const conditions: (readonly [string, string | undefined])[] = [
    ['p.workspace_id = ?', scope.workspaceId],
    ['p.simulation_id = ?', simulationId],
    ['p.effect = ?', effect],
    ['p.today_tier = ?', todayTier],
    ['p.draft_tier = ?', draftTier],
    ['p.segment = ?', segment],
    [`m.name || ' ' || coalesce(a.name, '') ilike ?`, pattern],
  ];
  const used = conditions.filter(([, value]) => value !== undefined);
  return { where: used.map(([sql]) => sql).join(' and '), parameters: used.map(([, value]) => value) };
}
