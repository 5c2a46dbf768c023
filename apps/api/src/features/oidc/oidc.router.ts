import { getOidcSettingsOutput } from '@rostra/shared/oidc/get-oidc-settings.contract';
import {
  listProviderLinksInput,
  listProviderLinksOutput,
  unlinkPersonInput,
  unlinkPersonOutput,
} from '@rostra/shared/oidc/provider-link.contract';
import {
  removeOidcConnectionInput,
  removeOidcConnectionOutput,
  saveOidcConnectionInput,
  saveOidcConnectionOutput,
} from '@rostra/shared/oidc/save-oidc-connection.contract';
import { tryOidcConnectionInput, tryOidcConnectionOutput } from '@rostra/shared/oidc/try-oidc-connection.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { ownMemberId } from '../members/index.ts';
import { getOidcSettings } from './queries/get-oidc-settings.ts';
import { listProviderLinks } from './queries/list-provider-links.ts';
import { findTriedConnection, tryOidcConnection } from './queries/try-oidc-connection.ts';
import { removeOidcConnection } from './use-cases/remove-oidc-connection.ts';
import { saveOidcConnection } from './use-cases/save-oidc-connection.ts';
import { unlinkPerson, unlinkSelf } from './use-cases/unlink-person.ts';

/** Identity providers of a workspace, and whom their accounts sign in. Signing in by one is no procedure: see http/oidc-endpoint.ts. */
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
  links: memberProcedure
    .input(listProviderLinksInput)
    .output(listProviderLinksOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listProviderLinks(scope, input.memberId))),
  ownLinks: memberProcedure
    .output(listProviderLinksOutput)
    .query(({ ctx }) => ctx.read((scope) => listProviderLinks(scope, ownMemberId(scope)))),
  unlink: memberProcedure
    .input(unlinkPersonInput)
    .output(unlinkPersonOutput)
    .mutation(({ ctx, input }) => ctx.mutate('oidc.unlink', input, (scope) => unlinkPerson(scope, input))),
  unlinkOwn: memberProcedure
    .input(unlinkPersonInput)
    .output(unlinkPersonOutput)
    .mutation(({ ctx, input }) => ctx.mutate('oidc.unlinkOwn', input, (scope) => unlinkSelf(scope, input))),
});
