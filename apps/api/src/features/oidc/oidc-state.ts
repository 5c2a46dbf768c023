import { z } from 'zod';
import type { TokenKind } from '../tokens/index.ts';

const oidcStateData = z.object({
  connectionId: z.uuid(),
  /** Hash of the browser's secret. */
  browserHash: z.string(),
  /** Where the person wanted to go; a path of the workspace. */
  returnTo: z.string().nullable(),
});

/** What a sign-in at a provider is bound to while the person is there. */
export type OidcStateData = z.infer<typeof oidcStateData>;

/** The `state` of a sign-in at a provider: good once, for ten minutes. */
export const oidcState: TokenKind<OidcStateData> = {
  purpose: 'oidc-state',
  lifeMs: 10 * 60_000,
  data: oidcStateData,
};
