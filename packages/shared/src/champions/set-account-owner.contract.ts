import { roles } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { idempotencyKeySchema } from '../ids/idempotency-key.ts';

/** The most people that a choice of owners offers. */
export const accountOwnersMax = 500;

/** Somebody of the staff who may look after accounts. */
export const accountOwnerSchema = z.object({ id: entityIdSchema, name: z.string(), role: z.enum(roles) });

/** Answer of `champions.accountOwners`: everybody who may look after accounts, by name. */
export const listAccountOwnersOutput = z.array(accountOwnerSchema).max(accountOwnersMax);

/** Input of `champions.setAccountOwner`; null when nobody is to look after the account. */
export const setAccountOwnerInput = z.object({
  accountId: entityIdSchema,
  ownerId: entityIdSchema.nullable(),
  idempotencyKey: idempotencyKeySchema,
});

/** Answer of `champions.setAccountOwner`: who looks after it now. */
export const setAccountOwnerOutput = z.object({ owner: accountOwnerSchema.nullable() });

/** Somebody of the staff who may look after accounts. */
export type AccountOwnerChoice = z.infer<typeof accountOwnerSchema>;
/** Answer of `champions.accountOwners`. */
export type ListAccountOwnersOutput = z.infer<typeof listAccountOwnersOutput>;
/** Input of `champions.setAccountOwner`. */
export type SetAccountOwnerInput = z.infer<typeof setAccountOwnerInput>;
/** Answer of `champions.setAccountOwner`. */
export type SetAccountOwnerOutput = z.infer<typeof setAccountOwnerOutput>;
