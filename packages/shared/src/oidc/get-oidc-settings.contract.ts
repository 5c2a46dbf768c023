import { signInAudiences } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { oidcConnectionSchema } from './oidc-connection.schema.ts';

/** Answer of `oidc.settings`: per audience its provider, if there is one, and the address to register there. */
export const getOidcSettingsOutput = z.array(
  z.object({
    audience: z.enum(signInAudiences),
    /** To be given to the provider letter by letter. */
    redirectUrl: z.string(),
    connection: oidcConnectionSchema.nullable(),
  }),
);

/** Answer of `oidc.settings`. */
export type GetOidcSettingsOutput = z.infer<typeof getOidcSettingsOutput>;
