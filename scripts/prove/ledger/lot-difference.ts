import type pg from 'pg';

/**
 * Where the lots first depart from the postings: what remains in a lot is its amount less every use of it, and what a posting did to the points
 * to spend is what it opened less what it used. Null when nowhere.
 */
export async function lotDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  const uses = await client.query<{ id: string; remaining: string; follows: string }>({
    text: `select l.id, l.remaining, l.amount - coalesce(sum(u.amount), 0) as follows
             from lot l left join lot_use u on u.workspace_id = l.workspace_id and u.lot_id = l.id
            where l.workspace_id = $1 group by l.workspace_id, l.id
           having l.remaining <> l.amount - coalesce(sum(u.amount), 0) order by l.id limit 1`,
    values: [workspaceId],
  });
  const [lot] = uses.rows;
  if (lot) return `lot ${lot.id}: ${lot.remaining} remain and ${lot.follows} follow from its uses`;

  const postings = await client.query<{ id: string; kind: string; moved: string; lots: string }>({
    text: `select p.id, p.kind, coalesce(e.moved, 0) as moved, coalesce(o.opened, 0) - coalesce(u.used, 0) as lots
             from posting p
             left join lateral (select sum(amount) as moved from entry
                                 where workspace_id = p.workspace_id and posting_id = p.id and bucket = 'available') e on true
             left join lateral (select sum(amount) as opened from lot where workspace_id = p.workspace_id and posting_id = p.id) o on true
             left join lateral (select sum(amount) as used from lot_use where workspace_id = p.workspace_id and posting_id = p.id) u on true
            where p.workspace_id = $1 and coalesce(e.moved, 0) <> coalesce(o.opened, 0) - coalesce(u.used, 0)
            order by p.id limit 1`,
    values: [workspaceId],
  });
  const [posting] = postings.rows;
  return posting
    ? `${posting.kind} ${posting.id}: moves ${posting.moved} points to spend, its lots ${posting.lots}`
    : null;
}
