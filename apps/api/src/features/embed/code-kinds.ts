import { embedCodeLifeSeconds } from '@rostra/shared/embed/issue-code.contract';
import { z } from 'zod';
import type { TokenKind } from '../tokens/index.ts';

/** What a code stands for beside its member. */
const embedCodeData = z.object({
  /** The workspace key it was asked for with: revoked, its codes are nothing either. */
  keyId: z.uuid(),
  /** When the person proved to the host who they are; null when the host did not say. */
  provenAt: z.iso.datetime().nullable(),
});

/** A code that a host's backend fetched from server to server, in place of a signed proof. */
export const embedCode: TokenKind<z.infer<typeof embedCodeData>> = {
  purpose: 'embed-code',
  lifeMs: embedCodeLifeSeconds * 1000,
  data: embedCodeData,
};
