import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Input of `privacy.eraseStaff`. Refused with `sign-in-not-recent`, `own-role`, `last-admin`, `staff-still-active`. */
export const eraseStaffInput = z.object({ ...withIdempotencyKey, memberId: entityIdSchema });
/** Nothing is left to tell. */
export const eraseStaffOutput = z.null();

/** Input of `privacy.eraseStaff`. */
export type EraseStaffInput = z.infer<typeof eraseStaffInput>;
