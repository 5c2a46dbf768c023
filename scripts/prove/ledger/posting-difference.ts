import type pg from 'pg';

/**
 * Where a posting first departs from its entries, from the one it takes back, or from the reckoning that is kept with it: every posting has entries, of
 * its member and its day (but for the status points of a merge, which keep theirs); a reversal, and nothing else, names an award of the same
 * source and rule and takes back what that one gave; the figures of a reckoning are those that were posted. Null when nowhere.
 */
export async function postingDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  for (const { text, tell } of CHECKS) {
    const { rows } = await client.query<{ id: string; kind: string }>({ text, values: [workspaceId] });
    const [row] = rows;
    if (row) return `${row.kind} ${row.id}: ${tell}`;
  }
  return null;
}

/** Status points and reward points that each posting gave or took: of the reward points what is in any bucket, less what is owed. */
const MADE = `select p.id, coalesce(sum(e.amount) filter (where e.bucket = 'status'), 0) as status,
                     coalesce(sum(case e.bucket when 'status' then 0 when 'owed' then - e.amount else e.amount end), 0) as reward
                from posting p left join entry e on e.workspace_id = p.workspace_id and e.posting_id = p.id
               where p.workspace_id = $1 group by p.id`;

const CHECKS = [
  {
    text: `select p.id, p.kind from posting p
            where p.workspace_id = $1 and not exists (select from entry e where e.workspace_id = p.workspace_id and e.posting_id = p.id)
            order by p.id limit 1`,
    tell: 'has no entries',
  },
  {
    text: `select p.id, p.kind from posting p join entry e on e.workspace_id = p.workspace_id and e.posting_id = p.id
            where p.workspace_id = $1 and (e.member_id <> p.member_id
                  or (e.occurred_at <> p.occurred_at and not (p.kind = 'merge' and e.bucket = 'status')))
            order by p.id limit 1`,
    tell: 'is of another member or day than its entries',
  },
  {
    text: `select r.id, r.kind from posting r
             left join posting p on p.workspace_id = r.workspace_id and p.id = r.reverses_id
             left join member m on m.workspace_id = p.workspace_id and m.id = p.member_id
            where r.workspace_id = $1 and (r.kind = 'reversal' or r.reverses_id is not null) and (
                  r.kind <> 'reversal' or p.kind is null or p.kind not in ('award', 'grant', 'opening')
                  or (p.source_type, p.source_id, p.source_part, p.rule, p.rule_version, p.occurred_at)
                     is distinct from (r.source_type, r.source_id, r.source_part, r.rule, r.rule_version, r.occurred_at)
                  or p.recorded_at > r.recorded_at
                  or not (r.member_id = p.member_id or m.merged_into_id is not null))
            order by r.id limit 1`,
    tell: 'does not take back what it names',
  },
  {
    text: `with made as (${MADE})
           select r.id, r.kind from posting r join made taken on taken.id = r.id join made given on given.id = r.reverses_id
            where r.workspace_id = $1 and (taken.status <> - given.status or taken.reward <> - given.reward) order by r.id limit 1`,
    tell: 'takes back other points than were given',
  },
  {
    text: `with made as (${MADE})
           select p.id, p.kind from posting p join made on made.id = p.id
            where p.workspace_id = $1 and p.kind in ('award', 'grant', 'opening') and jsonb_typeof(p.explanation->'statusPoints') = 'number'
              and ((p.explanation->>'statusPoints')::numeric, (p.explanation->>'rewardPoints')::numeric) is distinct from (made.status, made.reward)
            order by p.id limit 1`,
    tell: 'gave other points than its reckoning says',
  },
  {
    text: `select b.member_id as id, 'balance' as kind from balance b
            where b.workspace_id = $1
              and b.postings <> (select count(*) from posting p where p.workspace_id = b.workspace_id and p.member_id = b.member_id)
            order by b.member_id limit 1`,
    tell: 'counts another number of postings than there are',
  },
  {
    text: `select b.member_id as id, 'balance' as kind from balance b
             join member m on m.workspace_id = b.workspace_id and m.id = b.member_id
             left join member via on via.workspace_id = b.workspace_id and via.id = b.merged_into_id
            where b.workspace_id = $1 and (
                  (b.merged_into_id is null) <> (m.merged_into_id is null)
                  or (b.merged_into_id is not null and m.merged_into_id is distinct from coalesce(via.merged_into_id, via.id))
                  or (b.merged_into_id is not null and b.status + b.available + b.held + b.spent + b.expired + b.owed <> 0))
            order by b.member_id limit 1`,
    tell: 'was merged otherwise than its member, or has points still',
  },
] as const;
