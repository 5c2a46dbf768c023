export { consumeToken, findToken, type FoundToken, hasToken, tokenFault } from './consume-token.ts';
export { type IssuedToken, issueToken, type TokenDetails } from './issue-token.ts';
export { sweepTokens } from './jobs/sweep-tokens.ts';
export { noTokenData, type TokenKind } from './token-kind.ts';
export { hashSecret, newTokenSecret, workspaceOfSecret } from './token-secret.ts';
