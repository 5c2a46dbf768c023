import type pg from 'pg';

/** Where the numbers of a member's postings, by which statements are paged, first depart from the order of the entries; null when nowhere. */
export async function numberDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  const { rows } = await client.query<{
    id: string;
    number: string;
    follows: string;
    lastSequence: string;
    ends: string;
  }>({
    text: `select id, number, follows, last_sequence as "lastSequence", ends from (
             select p.id, p.member_id, p.number, p.last_sequence, e.ends,
                    row_number() over (partition by p.member_id order by e.ends) as follows
               from posting p
               join (select posting_id, max(sequence) as ends from entry where workspace_id = $1 group by posting_id) e on e.posting_id = p.id
              where p.workspace_id = $1) numbered
            where number <> follows or last_sequence <> ends order by member_id, follows limit 1`,
    values: [workspaceId],
  });
  const [row] = rows;
  if (!row) return null;
  return row.number === row.follows
    ? `posting ${row.id}: ends at entry ${row.ends}, said to end at ${row.lastSequence}`
    : `posting ${row.id}: is number ${row.number} and follows as ${row.follows}`;
}
