import type { Bucket, PostingKind } from '@rostra/points-engine/vocabulary';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

/** One link of a member's chain, with everything its hash covers and what the champion may read beside it. */
export interface ChainLink {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly postingId: string;
  readonly kind: PostingKind;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly sourcePart: string;
  readonly rule: string;
  readonly ruleVersion: number;
  /** The day the entry counts on; ISO 8601 in UTC, as all instants here. */
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly bucket: Bucket;
  readonly amount: number;
  readonly balanceAfter: number;
  /** SHA-256, hex. */
  readonly hash: string;
  /** When the deed happened, which is the posting's and not covered by the hash of each entry of a merge. */
  readonly happenedAt: string;
  readonly reason: string | null;
  readonly isReversed: boolean;
}

/** Runs one read-only transaction; one per piece, so that a slow reader holds no connection. */
export type Read = <Result>(query: (scope: Scope) => Promise<Result>) => Promise<Result>;

/** As the driver gives it: a bigint comes as text. */
type LinkRow = Omit<ChainLink, 'sequence' | 'amount' | 'balanceAfter'> &
  Record<'sequence' | 'amount' | 'balanceAfter', string>;

const LINKS_AT_ONCE = 2000;

/** A member's whole chain, the first entry first, piece by piece. What is written once never changes, so the pieces fit. */
export async function* readChain(read: Read, memberId: string): AsyncGenerator<ChainLink[]> {
  let after = 0;
  for (;;) {
    const from = after;
    const links = await read((scope) => readPiece(scope, memberId, from));
    if (links.length > 0) yield links;
    if (links.length < LINKS_AT_ONCE) return;
    after = links.at(-1)?.sequence ?? after;
  }
}

async function readPiece(scope: Scope, memberId: string, after: number): Promise<ChainLink[]> {
  const rows = await scope.em.execute<LinkRow[]>(
    `select e.sequence, e.posting_id as "postingId", p.kind, p.source_type as "sourceType", p.source_id as "sourceId",
            p.source_part as "sourcePart", p.rule, p.rule_version as "ruleVersion", e.occurred_at as "occurredAt",
            p.recorded_at as "recordedAt", e.bucket, e.amount, e.balance_after as "balanceAfter", e.chain_hash as hash,
            p.occurred_at as "happenedAt", p.reason, r.id is not null as "isReversed"
       from (select * from entry where workspace_id = ? and member_id = ? and sequence > ? order by sequence limit ?) e
       join posting p on p.workspace_id = e.workspace_id and p.id = e.posting_id
       left join posting r on r.workspace_id = p.workspace_id and r.reverses_id = p.id
      order by e.sequence`,
    [scope.workspaceId, memberId, after, LINKS_AT_ONCE],
  );
  return rows.map((row) => ({
    ...row,
    sequence: Number(row.sequence),
    amount: Number(row.amount),
    balanceAfter: Number(row.balanceAfter),
    occurredAt: wireInstant(row.occurredAt),
    recordedAt: wireInstant(row.recordedAt),
    happenedAt: wireInstant(row.happenedAt),
  }));
}
