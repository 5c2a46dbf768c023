export { embedRouter } from './embed.router.ts';
export { createEmbedKey } from './use-cases/create-embed-key.ts';
export { exchangeProof } from './use-cases/exchange-proof.ts';
export { proofType } from './verify-proof.ts';
