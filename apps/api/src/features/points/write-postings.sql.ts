/**
 * The one statement that writes the ledger: postings, their entries, their lots and the balances, for one posting as for hundreds. A conflict on the
 * idempotency key or on the source leaves that posting out with all that belongs to it, because everything else joins the inserted postings.
 * One round trip while the balances are locked; a unit of work would take five for each posting.
 *
 * The status points of the window are kept beside the balance: new entries that count in it are added (reckoned by the caller), what left it since the
 * figure was moved last is taken off. Should the window begin more than an hour before the kept one (the policy was given a longer window), it is added
 * up anew; less than that is the difference between the clocks of two processes.
 */
export const WRITE_POSTINGS = `
with new_posting as (
  insert into posting (workspace_id, id, kind, member_id, source_type, source_id, source_part, rule, rule_version,
    idempotency_key, input_hash, occurred_at, recorded_at, actor_id, surface, reason, reverses_id, explanation, number, last_sequence)
  select $1::uuid, p.*
    from unnest($3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::int[], $11::text[], $12::text[],
           $13::timestamptz[], $14::timestamptz[], $15::uuid[], $16::text[], $17::text[], $18::uuid[], $19::jsonb[], $20::int[], $21::bigint[]) as p
  on conflict do nothing
  returning workspace_id, id, member_id
), new_entries as (
  insert into entry (workspace_id, member_id, posting_id, sequence, bucket, amount, balance_after, occurred_at, chain_hash)
  select p.workspace_id, p.member_id, p.id, e.sequence, e.bucket, e.amount, e.balance_after, e.occurred_at, e.chain_hash
    from unnest($22::uuid[], $23::bigint[], $24::text[], $25::bigint[], $26::bigint[], $27::timestamptz[], $28::text[])
      as e(posting_id, sequence, bucket, amount, balance_after, occurred_at, chain_hash)
    join new_posting p on p.id = e.posting_id
), new_lots as (
  insert into lot (workspace_id, id, member_id, posting_id, amount, remaining, earned_at, expires_at, from_lot_id)
  select p.workspace_id, l.id, p.member_id, p.id, l.amount, l.remaining, l.earned_at, l.expires_at, l.from_lot_id
    from unnest($29::uuid[], $30::uuid[], $31::bigint[], $32::bigint[], $33::timestamptz[], $34::timestamptz[], $35::uuid[])
      as l(posting_id, id, amount, remaining, earned_at, expires_at, from_lot_id)
    join new_posting p on p.id = l.posting_id
), changed_lots as (
  update lot set remaining = lot.remaining + c.delta
    from (select c.id, sum(c.delta) as delta
            from unnest($36::uuid[], $37::uuid[], $38::bigint[]) as c(posting_id, id, delta)
            join new_posting p on p.id = c.posting_id group by c.id) c
   where lot.workspace_id = $1 and lot.id = c.id
), new_uses as (
  insert into lot_use (workspace_id, posting_id, lot_id, amount)
  select p.workspace_id, p.id, u.lot_id, u.amount
    from unnest($39::uuid[], $40::uuid[], $41::bigint[]) as u(posting_id, lot_id, amount)
    join new_posting p on p.id = u.posting_id
)
update balance b
   set status = n.status, available = n.available, held = n.held, spent = n.spent, expired = n.expired, owed = n.owed,
       sequence = n.sequence, chain_head = n.chain_head, postings = n.postings,
       window_start = case when $2::timestamptz < b.window_start - interval '1 hour' then $2 else greatest(b.window_start, $2) end,
       status_in_window = n.added
         + case when $2 < b.window_start - interval '1 hour'
             then coalesce((select sum(e.amount) from entry e
                    where e.workspace_id = b.workspace_id and e.member_id = b.member_id and e.bucket = 'status' and e.occurred_at > $2), 0)
             else b.status_in_window - coalesce((select sum(e.amount) from entry e
                    where e.workspace_id = b.workspace_id and e.member_id = b.member_id and e.bucket = 'status'
                      and e.occurred_at > b.window_start and e.occurred_at <= $2), 0) end
  from unnest($42::uuid[], $43::uuid[], $44::bigint[], $45::bigint[], $46::bigint[], $47::bigint[], $48::bigint[], $49::bigint[], $50::bigint[],
         $51::text[], $52::int[], $53::bigint[])
         as n(posting_id, member_id, status, available, held, spent, expired, owed, sequence, chain_head, postings, added)
  join new_posting p on p.id = n.posting_id
  join member m on m.workspace_id = $1 and m.id = n.member_id
 where b.workspace_id = $1 and b.member_id = n.member_id
returning b.member_id as "memberId", b.status_in_window as "statusPoints", m.tier, coalesce(m.tier_reached_at, m.created_at) as "reachedAt",
  m.tier_grace_ends_at as "graceEndsAt"`;
