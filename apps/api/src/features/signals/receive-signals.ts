import {
  type ReceivedSignal,
  type ReceiveSignalsOutput,
  receiveSignalsInput,
  toldSignalSchema,
} from '@rostra/shared/signals/receive-signals.contract';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { readErrors } from './read-errors.ts';
import { readSignalKinds } from '../signal-kinds/index.ts';
import { receiveSignal } from './use-cases/receive-signal.ts';

/** Runs work in a transaction of its own. */
export type InTransaction = <Result>(work: (scope: Scope) => Promise<Result>) => Promise<Result>;

/**
 * Keeps the signals of one call, each in a transaction of its own and in their order: a wrong one keeps none of the others out, and a call that broke off is
 * told again as it was.
 *
 * @throws AppError `invalid-input` for what is no list of signals
 */
export async function receiveSignals(inTransaction: InTransaction, told: unknown): Promise<ReceiveSignalsOutput> {
  const input = receiveSignalsInput.safeParse(told, { reportInput: true });
  if (!input.success) throw new AppError('invalid-input', {}, readErrors(input.error));
  const kinds = await inTransaction((scope) => readSignalKinds(scope));
  const results: ReceivedSignal[] = [];
  for (const each of input.data.signals) {
    const signal = toldSignalSchema.safeParse(each, { reportInput: true });
    if (!signal.success) {
      results.push({ status: 'refused', id: idOf(each), code: 'invalid-input', fields: readErrors(signal.error) });
      continue;
    }
    const { source } = input.data;
    const one = { source, signal: signal.data, kinds };
    results.push(
      await inTransaction((scope) => receiveSignal(scope, one)).catch((error: unknown) =>
        refused(signal.data.id, error),
      ),
    );
  }
  return { results };
}

function idOf(told: unknown): string | null {
  return typeof told === 'object' && told !== null && 'id' in told && typeof told.id === 'string' ? told.id : null;
}

/** What was refused is told; what failed fails the call, which is told again as it was. */
function refused(id: string, error: unknown): ReceivedSignal {
  if (!(error instanceof AppError)) throw error;
  return { status: 'refused', id, code: error.code, fields: [...error.fields] };
}
