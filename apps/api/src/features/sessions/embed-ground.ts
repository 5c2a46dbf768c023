import { z } from 'zod';

/**
 * What an embedded session stands on: the page it is shown in, and the host's key that vouched for it; null where a window at top level did. With either gone,
 * or embedding off, the session is nothing.
 */
export const embedGround = z.object({ hostOrigin: z.string(), keyId: z.uuid().nullable() });

/** What an embedded session stands on. */
export type EmbedGround = z.infer<typeof embedGround>;
