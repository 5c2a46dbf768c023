import type { Scope } from '../../../db/workspace-scope.ts';
import { type BoardPlacing, type PlacingChange, placingChanges } from './board-placing.ts';
import { type BoardName, ensureBoards } from './ensure-boards.ts';
import { moveOnBoard } from './move-on-board.ts';
import { readHoldings, readStandingPlaces, type SeasonHolding, sumAccounts } from './read-placings.ts';
import { readOpenSeasons } from './read-open-seasons.ts';

/**
 * Brings the places of these members up to what the ledger says, on every board of the seasons that are not closed. Reads everything anew, so
 * it may be called for anybody at any time, as often as one likes. Called under the lock of the boards.
 */
export async function refreshBoards(scope: Scope, memberIds: readonly string[]): Promise<void> {
  if (memberIds.length === 0) return;
  for (const season of await readOpenSeasons(scope)) {
    const holdings = await readHoldings(scope, season, memberIds);
    const segments = [...new Set(holdings.flatMap(({ segment }) => (segment === '' ? [] : [segment])))].toSorted();
    const boardOf = await ensureBoards(scope, season.id, segments);
    const standing = await readStandingPlaces(scope, season.id, memberIds);
    const changes = placingChanges(standing, holdings.flatMap(placesOf(boardOf)));
    await moveOnBoard(scope, changes);
    await refreshAccounts(scope, season.id, { changes, boardOf });
  }
}

function placesOf(boardOf: (name: BoardName) => string) {
  return ({ memberId, accountId, segment, points, reachedAt }: SeasonHolding): BoardPlacing[] => {
    const place = { holderId: memberId, accountId, points, reachedAt };
    const all = { ...place, boardId: boardOf({ kind: 'all', segment: '' }) };
    return segment === '' ? [all] : [all, { ...place, boardId: boardOf({ kind: 'segment', segment }) }];
  };
}

async function refreshAccounts(
  scope: Scope,
  seasonId: string,
  { changes, boardOf }: { readonly changes: readonly PlacingChange[]; readonly boardOf: (name: BoardName) => string },
): Promise<void> {
  const ids = changes
    .flatMap(({ from, to }) => [from?.accountId, to?.accountId])
    .filter((id) => typeof id === 'string');
  const accountIds = [...new Set(ids)];
  if (accountIds.length === 0) return;
  const boards = { all: boardOf({ kind: 'all', segment: '' }), accounts: boardOf({ kind: 'accounts', segment: '' }) };
  const wanted = await sumAccounts(scope, boards, accountIds);
  const standing = await readStandingPlaces(scope, seasonId, accountIds);
  await moveOnBoard(scope, placingChanges(standing, wanted));
}
