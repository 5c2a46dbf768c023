import type { GetChampionInput, GetChampionOutput } from '@rostra/shared/champions/get-champion.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { seen } from '../../../access/field-rights.ts';
import { AppError } from '../../../errors/app-error.ts';
import { inReachedAccount } from '../../members/index.ts';
import { readBalance, readStanding } from '../../points/index.ts';
import { championColumns, championJoins, type ChampionRecord, toChampionRow } from '../champion-row.ts';
import { findAccountOwner } from './find-account-owner.ts';
import { readRecentPostings } from './read-recent-postings.ts';
import { readRecentSubmissions } from './read-recent-submissions.ts';

interface Detail extends ChampionRecord {
  readonly externalId: string | null;
  readonly segment: string | null;
  readonly region: string | null;
  readonly seenAt: Date | string | null;
}

/**
 * A champion with standing, points and what was done last.
 *
 * @throws AppError `not-found`; the same for staff, for another workspace, and for an account that the caller does not reach
 */
export async function getChampion(scope: Scope, { memberId }: GetChampionInput): Promise<GetChampionOutput> {
  const reached = inReachedAccount(scope, 'm.account_id');
  const [found] = await scope.em.execute<Detail[]>(
    `select ${championColumns}, m.external_id as "externalId", a.segment, a.region, m.seen_at as "seenAt"
     ${championJoins} where m.workspace_id = ? and m.id = ? and m.role = 'champion' and ${reached.sql}`,
    [scope.workspaceId, memberId, ...reached.values],
  );
  if (!found) throw new AppError('not-found');
  const { statusPoints, next, keptUntil } = await readStanding(scope, memberId);
  const { held } = await readBalance(scope, memberId);
  return {
    ...toChampionRow(scope, found),
    externalId: seen(scope, 'champion.externalId', found.externalId),
    segment: found.segment,
    region: found.region,
    owner: await findAccountOwner(scope, found.accountId),
    seenAt: wireInstant(found.seenAt),
    heldPoints: held,
    standing: { statusPoints, next, keptUntil: wireInstant(keptUntil) },
    postings: await readRecentPostings(scope, memberId),
    submissions: await readRecentSubmissions(scope, memberId),
  };
}
