import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** How long the code of a preview is good for, in seconds. */
export const previewCodeLifeSeconds = 30;

/**
 * Gives an administrator a one-time code, which a frame on their own page trades for a session of nobody: it sees what a champion who has just joined would
 * see, and changes nothing (`preview-only`).
 */
export const openPreviewInput = z.object(withIdempotencyKey);

/** The code, for `POST /embed/exchange` in place of a proof. */
export const openPreviewOutput = z.object({ code: z.string() });

/** Input of `embed.openPreview`. */
export type OpenPreviewInput = z.infer<typeof openPreviewInput>;
/** Answer of `embed.openPreview`. */
export type OpenPreviewOutput = z.infer<typeof openPreviewOutput>;
