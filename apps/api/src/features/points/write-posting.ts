import type { LedgerChange, LotChange, TierStanding } from '@rostra/points-engine';
import type { TierName } from '@rostra/points-engine/vocabulary';
import { CompiledQuery } from 'kysely';
import type { Scope } from '../../db/workspace-scope.ts';
import { chainHash } from './chain-hash.ts';

/**
 * The one statement that writes the ledger: the posting, its entries, its lots and the balance, all or nothing. A conflict on
 * the idempotency key or on the source inserts nothing at all, because everything else selects from the inserted posting.
 * One round trip while the member's balance is locked; a unit of work would take five.
 */
const WRITE_POSTING = `
with new_posting as (
  insert into posting (workspace_id, id, kind, member_id, source_type, source_id, source_part, rule, rule_version,
    idempotency_key, input_hash, occurred_at, recorded_at, actor_id, surface, reason, reverses_id, explanation)
  values ($1::uuid, $2::uuid, $3, $4::uuid, $5, $6, $7, $8, $9::int, $10, $11, $12::timestamptz, $13::timestamptz, $14::uuid, $15, $16, $17::uuid, $42::jsonb)
  on conflict do nothing
  returning workspace_id, id, member_id, occurred_at
), new_entries as (
  insert into entry (workspace_id, member_id, sequence, posting_id, bucket, amount, balance_after, occurred_at, chain_hash)
  select p.workspace_id, p.member_id, e.sequence, p.id, e.bucket, e.amount, e.balance_after, e.occurred_at, e.chain_hash
    from new_posting p
    cross join unnest($18::bigint[], $19::text[], $20::bigint[], $21::bigint[], $22::text[], $40::timestamptz[])
      as e(sequence, bucket, amount, balance_after, chain_hash, occurred_at)
), new_lots as (
  insert into lot (workspace_id, id, member_id, posting_id, amount, remaining, earned_at, expires_at, from_lot_id)
  select p.workspace_id, l.id, p.member_id, p.id, l.amount, l.remaining, l.earned_at, l.expires_at, l.from_lot_id
    from new_posting p
    cross join unnest($23::uuid[], $24::bigint[], $25::bigint[], $26::timestamptz[], $27::timestamptz[], $41::uuid[])
      as l(id, amount, remaining, earned_at, expires_at, from_lot_id)
), changed_lots as (
  update lot set remaining = lot.remaining + c.delta
    from new_posting p cross join unnest($28::uuid[], $29::bigint[]) as c(id, delta)
   where lot.workspace_id = p.workspace_id and lot.id = c.id
), new_uses as (
  insert into lot_use (workspace_id, posting_id, lot_id, amount)
  select p.workspace_id, p.id, u.lot_id, u.amount
    from new_posting p cross join unnest($30::uuid[], $31::bigint[]) as u(lot_id, amount)
)
update balance b
   set status = $32, available = $33, held = $34, spent = $35, expired = $36, owed = $37, sequence = $38, chain_head = $39,
       window_start = greatest(b.window_start, $43::timestamptz),
       status_in_window = b.status_in_window
         + coalesce((select sum(e.amount) from unnest($19::text[], $20::bigint[], $40::timestamptz[]) as e(bucket, amount, occurred_at)
                      where e.bucket = 'status' and e.occurred_at > coalesce(greatest(b.window_start, $43), '-infinity')), 0)
         - coalesce((select sum(e.amount) from entry e
                      where e.workspace_id = b.workspace_id and e.member_id = b.member_id and e.bucket = 'status'
                        and e.occurred_at > b.window_start and e.occurred_at <= $43), 0)
  from new_posting p, member m
 where b.workspace_id = p.workspace_id and b.member_id = p.member_id and m.workspace_id = p.workspace_id and m.id = p.member_id
returning b.status_in_window as "statusPoints", m.tier, coalesce(m.tier_reached_at, m.created_at) as "reachedAt",
  m.tier_grace_ends_at as "graceEndsAt"`;

/** What was written, apart from the change itself. */
export interface PostingKey {
  readonly chainHead: string;
  /** SHA-256 of what was asked, hex; tells a retry from another request under the same key. */
  readonly inputHash: string;
  /** Since when status points count now; the figure on the balance is moved up to it. Left out where no status points move. */
  readonly windowStart?: Date;
  /** Kept with the posting as it is. */
  readonly explanation?: unknown;
}

/** Where the member stood when the posting was written, read under the same lock: what a tier is placed by. */
export interface StandingAtPosting extends TierStanding {
  /** Status points in the window, the posting included. */
  readonly statusPoints: number;
}

interface StandingRow {
  readonly statusPoints: string;
  readonly tier: TierName;
  readonly reachedAt: string;
  readonly graceEndsAt: string | null;
}

/**
 * Writes a decided change. The caller holds the lock of the member's balance.
 *
 * @returns null when a posting with this idempotency key or for this source is there already; then nothing was written
 */
export async function writePosting(
  scope: Scope,
  change: LedgerChange,
  key: PostingKey,
): Promise<StandingAtPosting | null> {
  const { sql, parameters } = postingStatement(scope.workspaceId, change, key);
  const { rows } = await scope.em.getKysely().executeQuery<StandingRow>(CompiledQuery.raw(sql, parameters));
  const [row] = rows;
  return row
    ? {
        statusPoints: Number(row.statusPoints),
        tier: row.tier,
        reachedAt: new Date(row.reachedAt),
        graceEndsAt: row.graceEndsAt === null ? null : new Date(row.graceEndsAt),
      }
    : null;
}

/** The statement and its values, for whoever holds a transaction of their own. */
export function postingStatement(
  workspaceId: string,
  change: LedgerChange,
  key: PostingKey,
): { sql: string; parameters: unknown[] } {
  return { sql: WRITE_POSTING, parameters: toParameters(workspaceId, change, key) };
}

function toParameters(
  workspaceId: string,
  { posting, entries, lotChanges, lotUses, balanceAfter }: LedgerChange,
  key: PostingKey,
) {
  const hashes: string[] = [];
  for (const entry of entries) hashes.push(chainHash(hashes.at(-1) ?? key.chainHead, posting, entry));
  const opened = lotChanges.filter(isOpened);
  const changed = lotChanges.filter(isChanged);
  const { header } = posting;
  return [
    workspaceId,
    header.postingId,
    posting.kind,
    header.memberId,
    header.source.type,
    header.source.id,
    header.source.part,
    header.ruleVersion.rule,
    header.ruleVersion.version,
    header.idempotencyKey,
    key.inputHash,
    header.occurredAt,
    header.recordedAt,
    header.actorId,
    header.surface,
    header.reason,
    posting.reversesId,
    entries.map((entry) => entry.sequence),
    entries.map((entry) => entry.bucket),
    entries.map((entry) => entry.amount),
    entries.map((entry) => entry.balanceAfter),
    hashes,
    opened.map((lot) => lot.id),
    opened.map((lot) => lot.amount),
    opened.map((lot) => lot.remaining),
    opened.map((lot) => lot.earnedAt),
    opened.map((lot) => lot.expiresAt),
    changed.map((lot) => lot.id),
    changed.map((lot) => lot.delta),
    lotUses.map((use) => use.lotId),
    lotUses.map((use) => use.amount),
    balanceAfter.status,
    balanceAfter.available,
    balanceAfter.held,
    balanceAfter.spent,
    balanceAfter.expired,
    balanceAfter.owed,
    balanceAfter.sequence,
    hashes.at(-1) ?? key.chainHead,
    entries.map((entry) => entry.occurredAt),
    opened.map((lot) => lot.fromLotId),
    key.explanation === undefined ? null : JSON.stringify(key.explanation),
    key.windowStart ?? null,
  ];
}

function isOpened(change: LotChange): change is Extract<LotChange, { kind: 'open' }> {
  return change.kind === 'open';
}

function isChanged(change: LotChange): change is Extract<LotChange, { kind: 'change' }> {
  return change.kind === 'change';
}
