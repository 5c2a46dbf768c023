import { z } from 'zod';
import type { TokenKind } from '../tokens/index.ts';

/** Confirms a new e-mail address from its own mailbox: good for an hour. */
export const emailChangeToken: TokenKind<{ email: string }> = {
  purpose: 'email-change',
  lifeMs: 60 * 60_000,
  data: z.object({ email: z.string() }),
};
