import { noTokenData, type TokenKind } from '../tokens/index.ts';

/** A mailed link and its code: good for a quarter of an hour. */
export const signInToken: TokenKind = { purpose: 'sign-in', lifeMs: 15 * 60_000, data: noTokenData };
