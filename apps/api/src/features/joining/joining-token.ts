import { z } from 'zod';
import type { TokenKind } from '../tokens/index.ts';

const joiningData = z.object({
  /** Where the link was mailed, lower case: whoever brings it reads that mail. */
  email: z.string(),
});

/** What a joining link is bound to. */
export type JoiningData = z.infer<typeof joiningData>;

/** A mailed link to join by: good once, for a quarter of an hour like a sign-in link, so that both mails say the same. */
export const joiningToken: TokenKind<JoiningData> = { purpose: 'joining', lifeMs: 15 * 60_000, data: joiningData };
