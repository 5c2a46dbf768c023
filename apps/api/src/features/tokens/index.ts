export { consumeToken, consumeTokenById, findToken, hasToken, tokenFault } from './consume-token.ts';
export { type IssuedToken, issueToken } from './issue-token.ts';
export { sweepTokens } from './jobs/sweep-tokens.ts';
export { noTokenData, type TokenKind } from './token-kind.ts';
export { hashSecret, workspaceOfSecret } from './token-secret.ts';
