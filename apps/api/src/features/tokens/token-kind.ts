import type { TokenPurpose } from '@rostra/shared/identity/token-purpose';
import { z } from 'zod';

/** One kind of token: its purpose, how long it lives, and what is stored with it. A feature declares each kind it hands out, once. */
export interface TokenKind<Data = null> {
  readonly purpose: TokenPurpose;
  readonly lifeMs: number;
  /** The form of what a token of this kind is bound to; read back through it. */
  readonly data: z.ZodType<Data>;
}

/** For kinds that are bound to nothing but their member. */
export const noTokenData: z.ZodType<null> = z.null();
