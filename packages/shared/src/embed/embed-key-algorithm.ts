/** What a host's backend may sign proofs with. The algorithm belongs to the key, never to the token that names it. */
export const embedSigningAlgorithms = ['HS256', 'ES256', 'EdDSA', 'RS256'] as const;

/** How a host may prove itself by a key: a signature, or `bearer`, the key itself in a call from server to server. */
export const embedKeyAlgorithms = [...embedSigningAlgorithms, 'bearer'] as const;

/** A signature's algorithm. */
export type EmbedSigningAlgorithm = (typeof embedSigningAlgorithms)[number];
/** How a host proves itself by a key. */
export type EmbedKeyAlgorithm = (typeof embedKeyAlgorithms)[number];
