import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { consentKinds } from './consent-text.schema.ts';
import { getDueConsentsOutput } from './get-due-consents.contract.ts';

const said = z.object({ kind: z.enum(consentKinds), version: z.int().min(1) });

/** Agrees to the texts as they were shown. Refused with `changed-meanwhile` when one of them has a newer version meanwhile, or was never published. */
export const agreeInput = z.object({ ...withIdempotencyKey, texts: z.array(said).min(1).max(consentKinds.length) });
/** Answer of `consents.agree`: what is still due. */
export const agreeOutput = getDueConsentsOutput;
/** Takes the agreement to one text back. Refused with `not-found` when there is none. */
export const withdrawConsentInput = z.object({ ...withIdempotencyKey, kind: z.enum(consentKinds) });
/** Answer of `consents.withdraw`: what is due from now on. */
export const withdrawConsentOutput = getDueConsentsOutput;

/** Input of `consents.agree`. */
export type AgreeInput = z.infer<typeof agreeInput>;
/** Answer of `consents.agree`. */
export type AgreeOutput = z.infer<typeof agreeOutput>;
/** Input of `consents.withdraw`. */
export type WithdrawConsentInput = z.infer<typeof withdrawConsentInput>;
/** Answer of `consents.withdraw`. */
export type WithdrawConsentOutput = z.infer<typeof withdrawConsentOutput>;
