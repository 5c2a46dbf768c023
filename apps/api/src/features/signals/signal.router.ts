import { listSignalKindsOutput } from '@rostra/shared/signals/list-signal-kinds.contract';
import { listSignalsInput, listSignalsOutput } from '@rostra/shared/signals/list-signals.contract';
import { recordSignalInput, recordSignalOutput } from '@rostra/shared/signals/record-signal.contract';
import { saveSignalKindInput, saveSignalKindOutput } from '@rostra/shared/signals/save-signal-kind.contract';
import { withdrawSignalInput, withdrawSignalOutput } from '@rostra/shared/signals/withdraw-signal.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { saveSignalKind } from '../signal-kinds/index.ts';
import { listSignalKinds } from './queries/list-signal-kinds.ts';
import { listSignals } from './queries/list-signals.ts';
import { recordSignal } from './use-cases/record-signal.ts';
import { withdrawSignal } from './use-cases/withdraw-signal.ts';

/** Facts from outside: what kinds there are, what was told, entering one by hand and taking a wrong one back. */
export const signalRouter = router({
  list: memberProcedure
    .input(listSignalsInput)
    .output(listSignalsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listSignals(scope, input))),
  kinds: memberProcedure.output(listSignalKindsOutput).query(({ ctx }) => ctx.read((scope) => listSignalKinds(scope))),
  saveKind: memberProcedure
    .input(saveSignalKindInput)
    .output(saveSignalKindOutput)
    .mutation(({ ctx, input }) => ctx.mutate('signals.saveKind', input, (scope) => saveSignalKind(scope, input))),
  record: memberProcedure
    .input(recordSignalInput)
    .output(recordSignalOutput)
    .mutation(({ ctx, input }) => ctx.mutate('signals.record', input, (scope) => recordSignal(scope, input))),
  withdraw: memberProcedure
    .input(withdrawSignalInput)
    .output(withdrawSignalOutput)
    .mutation(({ ctx, input }) => ctx.mutate('signals.withdraw', input, (scope) => withdrawSignal(scope, input))),
});
