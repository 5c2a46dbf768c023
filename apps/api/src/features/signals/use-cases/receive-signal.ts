import type { ReceivedSignal, ToldSignal } from '@rostra/shared/signals/receive-signals.contract';
import type { SignalKindRecord } from '@rostra/shared/signals/signal-kind.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { keepSignal } from '../keep-signal.ts';
import type { Meant } from '../meant-by.ts';
import { readSignal } from '../read-signals.ts';

/** One signal of a call. */
export interface SignalToReceive {
  /** Names the telling system. */
  readonly source: string;
  readonly signal: ToldSignal;
  readonly kinds: ReadonlyMap<string, SignalKindRecord>;
}

/** What became of a signal that was kept. */
export type RecordedSignal = Extract<ReceivedSignal, { readonly status: 'recorded' }>;

/**
 * Keeps a signal that another system tells, and pays for it. Told again, the answer is the same. Locks shared limits, then the champion's balance.
 *
 * @throws AppError `invalid-input` with every problem at its field; `idempotency-conflict` for another signal under the same id; whatever the ledger refuses
 */
export async function receiveSignal(scope: Scope, { source, signal, kinds }: SignalToReceive): Promise<RecordedSignal> {
  const kind = kinds.get(signal.kind);
  if (!kind?.isOn) throw new AppError('invalid-input', {}, [{ path: 'kind', message: 'not-a-choice' }]);
  const { id, isRepeat, explanation } = await keepSignal(scope, {
    kind,
    source,
    externalId: signal.id,
    meant: toMeant(signal, kind),
    occurredAt: new Date(signal.occurredAt),
    facts: signal.facts,
  });
  const kept = await readSignal(scope, id);
  if (!isRepeat) {
    const after = { kind: kind.key, source, memberId: kept.member?.id ?? null, outcome: kept.outcome };
    recordAudit(scope, { action: 'signals.receive', subjectType: 'signal', subjectId: id, after });
  }
  return {
    status: 'recorded',
    id: signal.id,
    signalId: id,
    outcome: kept.outcome,
    statusPoints: kept.award?.statusPoints ?? 0,
    rewardPoints: kept.award?.rewardPoints ?? 0,
    paysAgainAt: kept.outcome === 'limited' ? ((explanation ?? kept.explanation)?.paysAgainAt ?? null) : null,
  };
}

/** Whom a signal names: a champion or an account, as its kind says. */
function toMeant({ member, account }: ToldSignal, { subject }: SignalKindRecord): Meant {
  const [wanted, other] = subject === 'member' ? [member, account] : [account, member];
  if (other) {
    const path = subject === 'member' ? 'account' : 'member';
    throw new AppError('invalid-input', {}, [{ path, message: 'not-asked' }]);
  }
  if (!wanted) throw new AppError('invalid-input', {}, [{ path: subject, message: 'required' }]);
  if ('email' in wanted) return { by: 'member-email', name: wanted.email.trim().toLowerCase() };
  if ('name' in wanted) return { by: 'account-name', name: wanted.name };
  return { by: subject === 'member' ? 'member-id' : 'account-id', name: wanted.externalId };
}
