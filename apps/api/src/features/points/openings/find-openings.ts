import type { Scope } from '../../../db/workspace-scope.ts';
import { type OpeningBalance, openingId, openingPart } from './opening-balance.ts';

/** What became of an opening balance before: posted with the same points, with others, or taken back. */
export type OpeningFound = 'same' | 'other' | 'reversed';

/**
 * Which of these opening balances stand in the ledger already, in one query. A balance is told apart by its champion and its two days; one that was
 * brought along for an entry merged into the champion's since is the champion's, so that the same list brought again gives nothing twice.
 */
export async function findOpenings(
  scope: Scope,
  openings: readonly OpeningBalance[],
): Promise<(opening: OpeningBalance) => OpeningFound | null> {
  const asked = new Map(openings.map((opening) => [openingId(opening), opening]));
  const rows = await scope.em.execute<{ id: string; part: string; isReversed: boolean }[]>(
    `select asked.id, p.source_part as part, r.id is not null as "isReversed"
       from jsonb_to_recordset(?::jsonb) as asked(id text, "memberId" uuid, days text)
       join member m on m.workspace_id = ? and (m.id = asked."memberId" or m.merged_into_id = asked."memberId")
       join posting p on p.workspace_id = m.workspace_id and p.kind = 'opening' and p.source_type = 'opening'
                     and p.source_id = m.id::text || asked.days
       left join posting r on r.workspace_id = p.workspace_id and r.reverses_id = p.id`,
    [
      JSON.stringify([...asked].map(([id, { memberId }]) => ({ id, memberId, days: id.slice(memberId.length) }))),
      scope.workspaceId,
    ],
  );
  const found = Map.groupBy(rows, ({ id }) => id);
  return (opening) => {
    const standing = found.get(openingId(opening)) ?? [];
    const same = standing.find(({ part }) => part === openingPart(opening));
    if (same) return same.isReversed ? 'reversed' : 'same';
    return standing.some(({ isReversed }) => !isReversed) ? 'other' : null;
  };
}
