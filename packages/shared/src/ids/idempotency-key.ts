import { z } from 'zod';

/**
 * One per intention of a person, made by the client before the first try and kept across retries. The same key with the same
 * input gives the first answer again; with another input it is refused as `idempotency-conflict`.
 */
export const idempotencyKeySchema = z.uuid();

/** A schema part to spread into every mutation's input. */
export const withIdempotencyKey = { idempotencyKey: idempotencyKeySchema } as const;
