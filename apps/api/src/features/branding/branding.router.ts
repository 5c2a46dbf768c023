import { removeLogoInput, setLogoOutput } from '@rostra/shared/branding/set-logo.contract';
import { saveBrandingInput, saveBrandingOutput } from '@rostra/shared/branding/save-branding.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { saveBranding } from './use-cases/save-branding.ts';
import { setLogo } from './use-cases/set-logo.ts';

/** How the workspace looks. A logo comes in by an address of its own: see http/logo-endpoint.ts. */
export const brandingRouter = router({
  save: memberProcedure
    .input(saveBrandingInput)
    .output(saveBrandingOutput)
    .mutation(({ ctx, input }) => ctx.mutate('branding.save', input, (scope) => saveBranding(scope, input))),
  removeLogo: memberProcedure
    .input(removeLogoInput)
    .output(setLogoOutput)
    .mutation(({ ctx, input }) => ctx.mutate('branding.removeLogo', input, (scope) => setLogo(scope, null))),
});
