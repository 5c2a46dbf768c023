import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { SignalRecord } from '@rostra/shared/signals/signal.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { wireInstant } from '../../db/wire-instant.ts';
import { AppError } from '../../errors/app-error.ts';

/** Narrows, orders and pages signals: SQL over `s` (signal), `m` (member) and `a` (account), with its parameters. */
export interface SignalPart {
  readonly where: string;
  readonly parameters: readonly unknown[];
  readonly limit: number;
  readonly offset: number;
}

/** Where signals stand with whom they are about; `a` is the account, of the champion too. */
export const signalsWithPeople = `signal s
  left join member m on m.workspace_id = s.workspace_id and m.id = s.member_id
  left join account a on a.workspace_id = s.workspace_id and a.id = coalesce(s.account_id, m.account_id)`;

interface SignalRow extends Omit<
  SignalRecord,
  'member' | 'account' | 'award' | 'withdrawn' | 'occurredAt' | 'recordedAt' | 'facts'
> {
  readonly facts: SignalRecord['facts'];
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly postingId: string | null;
  readonly isReversed: boolean;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnReason: string | null;
}

/** Signals with whom they are about, what each paid and why, the latest first: one query. */
export async function readSignals(scope: Scope, part: SignalPart): Promise<SignalRecord[]> {
  const rows = await scope.em.execute<SignalRow[]>(
    `with page as (
       select s.*, m.name as member_name, a.id as shown_account_id, a.name as account_name
         from ${signalsWithPeople} where s.workspace_id = ? and ${part.where}
        order by s.recorded_at desc, s.id desc limit ? offset ?)
     select s.id, s.kind, s.kind_name as "kindName", s.subject, s.source, s.external_id as "externalId", s.facts, s.occurred_at as "occurredAt",
            s.recorded_at as "recordedAt", s.member_id as "memberId", s.member_name as "memberName", s.shown_account_id as "accountId",
            s.account_name as "accountName", s.meant, s.outcome, p.id as "postingId", coalesce(p.explanation, f.explanation) as explanation,
            exists (select from posting r where r.workspace_id = p.workspace_id and r.reverses_id = p.id) as "isReversed",
            s.withdrawn_at as "withdrawnAt", w.name as "withdrawnBy", s.withdrawn_reason as "withdrawnReason", e.name as "enteredBy"
       from page s
       left join posting p on p.workspace_id = s.workspace_id and p.kind = 'award' and p.source_type = 'signal'
                          and p.source_id = s.id::text and p.source_part = ''
       left join award_refusal f on f.workspace_id = s.workspace_id and f.source_type = 'signal' and f.source_id = s.id::text and f.source_part = ''
       left join member w on w.workspace_id = s.workspace_id and w.id = s.withdrawn_by_id
       left join member e on e.workspace_id = s.workspace_id and e.id = s.entered_by_id
      order by s.recorded_at desc, s.id desc`,
    [scope.workspaceId, ...part.parameters, part.limit, part.offset],
  );
  return rows.map(toSignal);
}

/**
 * One signal.
 *
 * @throws AppError `not-found`
 */
export async function readSignal(scope: Scope, signalId: string): Promise<SignalRecord> {
  const [signal] = await readSignals(scope, { where: 's.id = ?', parameters: [signalId], limit: 1, offset: 0 });
  if (!signal) throw new AppError('not-found');
  return signal;
}

function toSignal(row: SignalRow): SignalRecord {
  const { memberId, memberName, accountId, accountName, postingId, isReversed, explanation } = row;
  const { withdrawnAt, withdrawnBy, withdrawnReason, ...rest } = row;
  return {
    ...rest,
    occurredAt: wireInstant(row.occurredAt),
    recordedAt: wireInstant(row.recordedAt),
    member: memberId === null ? null : { id: memberId, name: memberName ?? '' },
    account: accountId === null ? null : { id: accountId, name: accountName ?? '' },
    award: postingId === null || explanation === null ? null : { postingId, isReversed, ...pointsOf(explanation) },
    withdrawn:
      withdrawnAt === null ? null : { at: wireInstant(withdrawnAt), byName: withdrawnBy, reason: withdrawnReason },
  };
}

function pointsOf({ statusPoints, rewardPoints }: AwardExplanation) {
  return { statusPoints, rewardPoints };
}
