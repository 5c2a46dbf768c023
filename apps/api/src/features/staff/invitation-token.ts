import { z } from 'zod';
import type { TokenKind } from '../tokens/index.ts';

/** A mailed invitation to the team: good for a week. */
export const invitationToken: TokenKind<{ invitationId: string }> = {
  purpose: 'invitation',
  lifeMs: 7 * 24 * 3_600_000,
  data: z.object({ invitationId: z.uuid() }),
};
