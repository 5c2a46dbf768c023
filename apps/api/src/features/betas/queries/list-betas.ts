import type { BetaState } from '@rostra/points-engine/vocabulary';
import type { ListBetasInput, ListBetasOutput } from '@rostra/shared/betas/list-betas.contract';
import { likePattern } from '../../../db/like-pattern.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { BetaEntity } from '../beta.entity.ts';
import { toStaffBeta } from '../beta.mapper.ts';
import { countEnrolments } from '../beta.repository.ts';

/** Betas for staff, those changed last first: one query for the counts, one for the page, one for its enrolments. */
export async function listBetas(scope: Scope, input: ListBetasInput): Promise<ListBetasOutput> {
  const { search, state, page, pageSize } = input;
  const counts = await countByState(scope, search);
  const betas = await scope.em.find(
    BetaEntity,
    {
      workspaceId: scope.workspaceId,
      ...(state ? { state } : {}),
      ...(search ? { title: { $ilike: likePattern(search) } } : {}),
    },
    { orderBy: { updatedAt: 'desc', id: 'desc' }, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const enrolments = await countEnrolments(
    scope,
    betas.map(({ id }) => id),
  );
  return {
    rows: betas.map((beta) => toStaffBeta(beta, enrolments.get(beta.id))),
    total: state ? counts[state] : counts.draft + counts.open + counts.closed,
    page,
    pageSize,
    counts,
  };
}

async function countByState(scope: Scope, search: string): Promise<Record<BetaState, number>> {
  const rows = await scope.em.execute<{ state: BetaState; count: number }[]>(
    `select state, count(*)::int as count from beta where workspace_id = ? and title ilike ? group by state`,
    [scope.workspaceId, likePattern(search)],
  );
  const counts = { draft: 0, open: 0, closed: 0 };
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}
