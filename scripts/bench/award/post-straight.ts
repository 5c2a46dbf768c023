import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { emptyBalance, postAward } from '../../../packages/points-engine/src/index.ts';
import { appRole, connectAs } from '../../../apps/api/src/db/database-roles.ts';
import { postingStatement } from '../../../apps/api/src/features/points/write-postings.ts';
import { toBalance } from '../../../apps/api/src/features/points/lock-balance.ts';

/** The baseline: the same posting by the same statement under the same row-level security, with nothing around it. */
export interface StraightPoster {
  /** One transaction: name the workspace, lock the balance, write the posting. */
  post(memberId: string): Promise<void>;
  close(): Promise<void>;
}

const POINTS = 300;

type BalanceRow = Record<string, string> & { chain_head: string };

/** Opens a pool of exactly so many connections. */
export function straightPoster(databaseUrl: string, workspaceId: string, connections: number): StraightPoster {
  const pool = new pg.Pool({ connectionString: connectAs(appRole, databaseUrl), max: connections, min: connections });
  return {
    async post(memberId) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query("select set_config('rostra.workspace_id', $1, true)", [workspaceId]);
        const { rows } = await client.query<BalanceRow>(
          'select status, available, held, spent, expired, owed, sequence, postings, chain_head from balance where workspace_id = $1 and member_id = $2 for update',
          [workspaceId, memberId],
        );
        const { sql, parameters } = statementFor(workspaceId, memberId, rows[0]);
        await client.query({ name: 'write-posting', text: sql, values: parameters });
        await client.query('commit');
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

function statementFor(workspaceId: string, memberId: string, row: BalanceRow | undefined) {
  const now = new Date();
  const id = randomUUID();
  const decision = postAward({
    header: {
      postingId: randomUUID(),
      memberId,
      source: { type: 'bench', id, part: '' },
      ruleVersion: { rule: 'bench', version: 1 },
      actorId: null,
      surface: 'job',
      reason: null,
      idempotencyKey: id,
      occurredAt: now,
      recordedAt: now,
    },
    kind: 'award',
    balance: row ? toBalance({ ...emptyBalance, ...row }) : emptyBalance,
    statusPoints: POINTS,
    rewardPoints: POINTS,
    lotId: randomUUID(),
    timeZone: 'UTC',
  });
  if (!decision.ok) throw new Error(decision.refusal.code);
  const member = {
    memberId,
    chainHead: row?.chain_head ?? '',
    windowStart: null,
    postingsBefore: Number(row?.postings ?? 0),
    postings: [{ change: decision.value, inputHash: id }],
  } as const;
  return postingStatement(workspaceId, [member], null);
}
