import {
  addPasskeyInput,
  addPasskeyOutput,
  startAddingPasskeyOutput,
} from '@rostra/shared/passkeys/add-passkey.contract';
import { removePasskeyInput, renamePasskeyInput } from '@rostra/shared/passkeys/change-passkey.contract';
import { listPasskeysOutput } from '@rostra/shared/passkeys/list-passkeys.contract';
import {
  askRecoveryInput,
  decideRecoveryInput,
  listRecoveriesOutput,
} from '@rostra/shared/passkeys/recover-passkey.contract';
import { passkeyRequirementOutput, requirePasskeysInput } from '@rostra/shared/passkeys/require-passkeys.contract';
import { z } from 'zod';
import { inWorkspace } from '../../db/workspace-scope.ts';
import { router } from '../../trpc/init.ts';
import { memberProcedure, publicProcedure } from '../../trpc/procedures.ts';
import { triedByVisitor } from '../sessions/index.ts';
import { getPasskeyRequirement } from './queries/get-passkey-requirement.ts';
import { listPasskeys } from './queries/list-passkeys.ts';
import { listRecoveries } from './queries/list-recoveries.ts';
import { addPasskey } from './use-cases/add-passkey.ts';
import { askRecovery } from './use-cases/ask-recovery.ts';
import { approveRecovery, declineRecovery } from './use-cases/decide-recovery.ts';
import { removePasskey } from './use-cases/remove-passkey.ts';
import { renamePasskey } from './use-cases/rename-passkey.ts';
import { requirePasskeys } from './use-cases/require-passkeys.ts';
import { startAddingPasskey } from './use-cases/start-adding-passkey.ts';

/** Passkeys of staff, at top level. */
export const passkeyRouter = router({
  list: memberProcedure.output(listPasskeysOutput).query(({ ctx }) => ctx.read(listPasskeys)),
  startAdding: memberProcedure.output(startAddingPasskeyOutput).mutation(({ ctx }) => {
    const { session: actor, requestId } = ctx;
    return inWorkspace(ctx.deps, { workspaceId: actor.workspaceId, actor, requestId }, startAddingPasskey);
  }),
  add: memberProcedure
    .input(addPasskeyInput)
    .output(addPasskeyOutput)
    .mutation(({ ctx, input }) => ctx.mutate('passkeys.add', input, (scope) => addPasskey(scope, input))),
  rename: memberProcedure
    .input(renamePasskeyInput)
    .output(z.null())
    .mutation(({ ctx, input }) => ctx.mutate('passkeys.rename', input, (scope) => renamePasskey(scope, input))),
  remove: memberProcedure
    .input(removePasskeyInput)
    .output(z.null())
    .mutation(({ ctx, input }) => ctx.mutate('passkeys.remove', input, (scope) => removePasskey(scope, input))),
  requirement: memberProcedure.output(passkeyRequirementOutput).query(({ ctx }) => ctx.read(getPasskeyRequirement)),
  require: memberProcedure
    .input(requirePasskeysInput)
    .output(z.null())
    .mutation(({ ctx, input }) => ctx.mutate('passkeys.require', input, (scope) => requirePasskeys(scope, input))),
  askRecovery: publicProcedure
    .input(askRecoveryInput)
    .output(z.null())
    .mutation(({ ctx, input }) => triedByVisitor(ctx, input.workspace, (scope) => askRecovery(scope, input.ticket))),
  recoveries: memberProcedure.output(listRecoveriesOutput).query(({ ctx }) => ctx.read(listRecoveries)),
  approveRecovery: memberProcedure
    .input(decideRecoveryInput)
    .output(z.null())
    .mutation(({ ctx, input }) =>
      ctx.mutate('passkeys.approveRecovery', input, (scope) => approveRecovery(scope, input)),
    ),
  declineRecovery: memberProcedure
    .input(decideRecoveryInput)
    .output(z.null())
    .mutation(({ ctx, input }) =>
      ctx.mutate('passkeys.declineRecovery', input, (scope) => declineRecovery(scope, input)),
    ),
});
