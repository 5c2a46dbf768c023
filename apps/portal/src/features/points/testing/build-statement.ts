import type { ExplainPostingOutput } from '@rostra/shared/points/explain-posting.contract';
import type { StatementLine } from '@rostra/shared/points/statement-line.schema';
import type { ListStatementOutput } from '@rostra/shared/points/list-statement.contract';
import type { StandingOutput } from '@rostra/shared/points/standing.schema';

/** An id that tells tests apart. */
export const idOf = (count: number) => `0190e000-0000-7000-8000-${String(count).padStart(12, '0')}`;

/** An award of 100 for a challenge. */
export function line(count: number, parts: Partial<StatementLine> = {}): StatementLine {
  return {
    postingId: idOf(count),
    kind: 'award',
    recordedAt: '2026-03-10T09:00:00.000Z',
    occurredAt: '2026-03-09T15:00:00.000Z',
    subject: { title: 'Case study', part: 'Interview', target: { kind: 'submission', id: idOf(900) } },
    reason: null,
    status: 100,
    spendable: 100,
    handedOver: 0,
    balanceAfter: 820,
    isReversed: false,
    ...parts,
  };
}

/** Why that award is there. */
export function explained(parts: Partial<ExplainPostingOutput> = {}): ExplainPostingOutput {
  return {
    ...line(1),
    rule: { name: `challenge:${idOf(900)}`, version: 3 },
    actorName: 'Mara Lind',
    surface: 'console',
    explanation: null,
    grant: null,
    sentStageId: idOf(950),
    lots: [
      {
        postingId: idOf(1),
        amount: 100,
        remaining: 40,
        earnedAt: '2026-03-09T15:00:00.000Z',
        expiresAt: '2027-09-09T14:00:00.000Z',
      },
    ],
    owed: 0,
    reverses: null,
    reversedBy: null,
    ...parts,
  };
}

/** A page of a statement. */
export function statement(rows: readonly StatementLine[]): ListStatementOutput {
  return { rows: [...rows], total: rows.length, page: 1, pageSize: 25 };
}

/** A champion at Bronze with 820 points to spend. */
export function standing(parts: Partial<StandingOutput> = {}): StandingOutput {
  return {
    tier: 'bronze',
    statusPoints: 880,
    windowMonths: 12,
    benefits: [],
    next: { tier: 'silver', threshold: 1_000, missing: 120, progress: 0.84, unlocks: [] },
    keptUntil: '2027-03-10T09:00:00.000Z',
    graceEndsAt: null,
    available: 820,
    held: 50,
    owed: 0,
    nextExpiry: { points: 40, at: '2027-09-09T14:00:00.000Z' },
    ...parts,
  };
}
