import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { workspaceSlugSchema } from '../workspace/workspace-slug.schema.ts';

/**
 * Body of `POST /embed/exchange`: the host's signed proof, and the origin of the page around the frame as the handshake verified it. Refused with
 * `embed-off`, `embed-origin-refused`, `embed-proof-refused` (`details.reason` says why), `too-many-requests`, `not-found`.
 */
export const exchangeProofInput = z.object({
  workspace: workspaceSlugSchema,
  proof: z.string().min(1, 'required').max(8_192, boundedMessage('too-long', 8_192)),
  hostOrigin: z.string().max(200, boundedMessage('too-long', 200)),
  /** The frame's channel and nonce, `<channel>.<nonce>`, with a code that a popup handed over. */
  verifier: z.string().max(200, boundedMessage('too-long', 200)).optional(),
});

/** An embedded session. `token` goes into `Authorization: Bearer`; it is good until `expiresAt`, ten minutes ahead. */
export const exchangeProofOutput = z.object({
  token: z.string(),
  expiresAt: z.iso.datetime(),
  member: z.object({ id: z.uuid(), name: z.string() }),
  /** After a sign-in by popup: what the next session is asked for with, once, as long as the sign-in at top level lasts and eight hours at most. */
  renewal: z.string().optional(),
});

/** Body of `POST /embed/exchange`. */
export type ExchangeProofInput = z.infer<typeof exchangeProofInput>;
/** Answer of `POST /embed/exchange`. */
export type ExchangeProofOutput = z.infer<typeof exchangeProofOutput>;
