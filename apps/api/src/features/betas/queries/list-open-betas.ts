import { isTierAtLeast } from '@rostra/points-engine';
import { tierNames } from '@rostra/points-engine/vocabulary';
import type { ListOpenBetasInput, ListOpenBetasOutput } from '@rostra/shared/betas/list-open-betas.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember, ownMemberId } from '../../members/index.ts';
import { readOfferedBetas } from './read-offered-betas.ts';

/** Betas on offer and those the champion is in: own ones first, then those of the own tier, then the rest, the newest first in each. */
export async function listOpenBetas(
  scope: Scope,
  { page, pageSize }: ListOpenBetasInput,
): Promise<ListOpenBetasOutput> {
  const memberId = ownMemberId(scope);
  const { tier } = await getMember(scope, memberId);
  const reachable = tierNames.filter((needed) => isTierAtLeast(tier, needed));
  const rows = await readOfferedBetas(scope, memberId, {
    where: `(b.state = 'open' or own.id is not null)
      order by own.id is null, b.minimum_tier not in (select jsonb_array_elements_text(?::jsonb)), b.offered_at desc, b.id desc
      limit ? offset ?`,
    parameters: [JSON.stringify(reachable), pageSize, (page - 1) * pageSize],
  });
  return { rows, total: await countOpen(scope, memberId), page, pageSize };
}

async function countOpen(scope: Scope, memberId: string): Promise<number> {
  const [row] = await scope.em.execute<{ count: number }[]>(
    `select count(*)::int as count from beta b
      where b.workspace_id = ? and (b.state = 'open' or b.state = 'closed' and exists (
        select from enrolment own where own.workspace_id = b.workspace_id and own.beta_id = b.id and own.member_id = ? and own.state <> 'left'))`,
    [scope.workspaceId, memberId],
  );
  return row?.count ?? 0;
}
