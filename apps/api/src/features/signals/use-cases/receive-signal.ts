import type { SignalOutcome } from '@rostra/points-engine/vocabulary';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { ReceivedSignal, ToldSignal } from '@rostra/shared/signals/receive-signals.contract';
import type { SignalKindRecord } from '@rostra/shared/signals/signal-kind.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { type KeptSignal, keepSignal } from '../keep-signal.ts';
import type { Meant } from '../meant.ts';
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
  const kept = await keepSignal(scope, {
    kind,
    source,
    externalId: signal.id,
    meant: toMeant(signal, kind),
    occurredAt: new Date(signal.occurredAt),
    facts: signal.facts,
  });
  if (kept.isRepeat) return { ...told(signal, kept), ...(await cameToBefore(scope, kept.id)) };
  const { outcome, memberId } = kept;
  const after = { kind: kind.key, source, memberId, outcome };
  recordAudit(scope, { action: 'signals.receive', subjectType: 'signal', subjectId: kept.id, after });
  return { ...told(signal, kept), ...cameTo(outcome ?? 'noted', kept.explanation) };
}

function told(signal: ToldSignal, { id: signalId }: KeptSignal) {
  return { status: 'recorded', id: signal.id, signalId } as const;
}

type CameTo = Pick<RecordedSignal, 'outcome' | 'statusPoints' | 'rewardPoints' | 'paysAgainAt'>;

/** What was answered when it was told first: what was taken back since counts as paid. */
async function cameToBefore(scope: Scope, signalId: string): Promise<CameTo> {
  const { outcome, explanation } = await readSignal(scope, signalId);
  return cameTo(outcome, explanation);
}

function cameTo(outcome: SignalOutcome, explanation: AwardExplanation | null): CameTo {
  const paid = outcome === 'paid' ? explanation : null;
  return {
    outcome,
    statusPoints: paid?.statusPoints ?? 0,
    rewardPoints: paid?.rewardPoints ?? 0,
    paysAgainAt: outcome === 'limited' ? (explanation?.paysAgainAt ?? null) : null,
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
