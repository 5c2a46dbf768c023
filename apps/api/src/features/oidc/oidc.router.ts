import { getOidcSettingsOutput } from '@rostra/shared/oidc/get-oidc-settings.contract';
import {
  removeOidcConnectionInput,
  removeOidcConnectionOutput,
  saveOidcConnectionInput,
  saveOidcConnectionOutput,
} from '@rostra/shared/oidc/save-oidc-connection.contract';
import { tryOidcConnectionInput, tryOidcConnectionOutput } from '@rostra/shared/oidc/try-oidc-connection.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getOidcSettings } from './queries/get-oidc-settings.ts';
import { findTriedConnection, tryOidcConnection } from './queries/try-oidc-connection.ts';
import { removeOidcConnection } from './use-cases/remove-oidc-connection.ts';
import { saveOidcConnection } from './use-cases/save-oidc-connection.ts';

/** Identity providers of a workspace, for administrators. Signing in by one is no procedure: see http/oidc-endpoint.ts. */
export const oidcRouter = router({
  settings: memberProcedure.output(getOidcSettingsOutput).query(({ ctx }) => ctx.read(getOidcSettings)),
  try: memberProcedure
    .input(tryOidcConnectionInput)
    .output(tryOidcConnectionOutput)
    .query(async ({ ctx, input }) => {
      await ctx.deps.rateLimits.consume('oidc-try', ctx.session.memberId);
      const tried = await ctx.read((scope) => findTriedConnection(scope, input));
      return tryOidcConnection(ctx.deps, tried);
    }),
  save: memberProcedure
    .input(saveOidcConnectionInput)
    .output(saveOidcConnectionOutput)
    .mutation(({ ctx, input }) => ctx.mutate('oidc.save', input, (scope) => saveOidcConnection(scope, input))),
  remove: memberProcedure
    .input(removeOidcConnectionInput)
    .output(removeOidcConnectionOutput)
    .mutation(({ ctx, input }) => ctx.mutate('oidc.remove', input, (scope) => removeOidcConnection(scope, input))),
});
