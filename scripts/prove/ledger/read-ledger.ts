import type pg from 'pg';
import type { Bucket, PostingKind } from '../../../packages/points-engine/src/index.ts';

/** An entry with what of its posting the chain covers, as the tables have it. */
export interface StoredEntry {
  readonly memberId: string;
  readonly sequence: number;
  readonly bucket: Bucket;
  readonly amount: number;
  readonly balanceAfter: number;
  readonly chainHash: string;
  readonly postingId: string;
  readonly kind: PostingKind;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly sourcePart: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
}

/** A member's row of the balance table, with what their lots hold beside it. */
export type StoredBalance = { readonly [bucket in Bucket | 'sequence' | 'lots']: number } & {
  readonly memberId: string;
  readonly chainHead: string;
};

/** Everything the proof looks at, of one workspace. */
export interface StoredLedger {
  readonly entries: readonly StoredEntry[];
  readonly balances: readonly StoredBalance[];
}

/** Reads a workspace's ledger with SQL of its own: nothing of the code that wrote it. Points are safe integers, which float8 holds exactly. */
export async function readLedger(client: pg.Client, workspaceId: string): Promise<StoredLedger> {
  await client.query("select set_config('rostra.workspace_id', $1, false)", [workspaceId]);
  const entries = await client.query<StoredEntry>({
    text: `select e.member_id as "memberId", e.sequence::float8, e.bucket, e.amount::float8, e.balance_after::float8 as "balanceAfter",
                  e.chain_hash as "chainHash", p.id as "postingId", p.kind, p.source_type as "sourceType", p.source_id as "sourceId",
                  p.source_part as "sourcePart", p.rule, p.rule_version as "ruleVersion", e.occurred_at as "occurredAt", p.recorded_at as "recordedAt"
             from entry e join posting p on p.workspace_id = e.workspace_id and p.id = e.posting_id
            where e.workspace_id = $1 order by e.member_id, e.sequence`,
    values: [workspaceId],
  });
  const balances = await client.query<StoredBalance>({
    text: `select b.member_id as "memberId", b.status::float8, b.available::float8, b.held::float8, b.spent::float8, b.expired::float8, b.owed::float8,
                  b.sequence::float8, b.chain_head as "chainHead",
                  (select coalesce(sum(l.remaining), 0)::float8 from lot l where l.workspace_id = b.workspace_id and l.member_id = b.member_id) as lots
             from balance b where b.workspace_id = $1 order by b.member_id`,
    values: [workspaceId],
  });
  return { entries: entries.rows, balances: balances.rows };
}
