import type { RecordSignalInput, RecordSignalOutput } from '@rostra/shared/signals/record-signal.contract';
import { startOfDay } from '../../../db/calendar-day.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getMember } from '../../members/index.ts';
import { readSignalKinds } from '../../signal-kinds/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { consoleSource } from '../console-source.ts';
import { keepSignal } from '../keep-signal.ts';
import { readSignal } from '../read-signals.ts';

const NOON_MS = 12 * 3_600_000;

/**
 * Staff enter what they know a champion did. It is weighed as if another system had told it: nobody types points. Locks shared limits, then the champion's
 * balance.
 *
 * @throws AppError `not-found`, `already-merged`; `invalid-input` with every problem at its field
 */
export async function recordSignal(scope: Scope, input: RecordSignalInput): Promise<RecordSignalOutput> {
  const { memberId, idempotencyKey, onDay, facts } = input;
  const { role, mergedIntoId, erasedAt, email } = await getMember(scope, memberId);
  if (role !== 'champion' || erasedAt) throw new AppError('not-found');
  if (mergedIntoId) throw new AppError('already-merged');
  const kind = (await readSignalKinds(scope)).get(input.kind);
  if (!kind?.isOn || kind.subject !== 'member') {
    throw new AppError('invalid-input', {}, [{ path: 'kind', message: 'not-a-choice' }]);
  }
  const { id, explanation } = await keepSignal(scope, {
    kind,
    source: consoleSource,
    externalId: idempotencyKey,
    meant: { by: 'member-email', name: email },
    about: { memberId },
    occurredAt: await momentOf(scope, onDay),
    facts,
  });
  const kept = await readSignal(scope, id);
  const signal = { ...kept, explanation: explanation ?? kept.explanation };
  const { outcome } = signal;
  recordAudit(scope, {
    action: 'signals.record',
    subjectType: 'signal',
    subjectId: id,
    after: { kind: kind.key, memberId, onDay, outcome },
  });
  return signal;
}

/** Noon of the day, so that it is that day wherever clocks change; of today, now at the latest. */
async function momentOf(scope: Scope, onDay: string): Promise<Date> {
  const { timeZone } = await getWorkspaceFace(scope);
  const begins = startOfDay(onDay, timeZone);
  if (begins > scope.now) throw new AppError('invalid-input', {}, [{ path: 'onDay', message: 'out-of-range' }]);
  return new Date(Math.min(begins.getTime() + NOON_MS, scope.now.getTime()));
}
