export { embedRouter } from './embed.router.ts';
export { getEmbedSettings } from './queries/get-embed-settings.ts';
export { readKeySecret } from './queries/read-key-secret.ts';
export { addEmbedOrigin } from './use-cases/add-embed-origin.ts';
export { createEmbedKey } from './use-cases/create-embed-key.ts';
export { exchangeProof } from './use-cases/exchange-proof.ts';
export { removeEmbedOrigin } from './use-cases/remove-embed-origin.ts';
export { switchEmbedding } from './use-cases/switch-embedding.ts';
