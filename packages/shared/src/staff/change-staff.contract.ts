import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { staffRoleSchema } from './staff-role.ts';

/** Input of `staff.changeRole`. Everything the person is signed in with ends. Refused with `sign-in-not-recent`, `own-role`, `last-admin`. */
export const changeStaffRoleInput = z.object({
  ...withIdempotencyKey,
  memberId: entityIdSchema,
  role: staffRoleSchema,
});

/** Input of `staff.deactivate` and `staff.reactivate`. Refused with `sign-in-not-recent` (switching on), `own-role`, `last-admin`. */
export const switchStaffInput = z.object({ ...withIdempotencyKey, memberId: entityIdSchema });

/** Input of `staff.changeRole`. */
export type ChangeStaffRoleInput = z.infer<typeof changeStaffRoleInput>;
/** Input of `staff.deactivate` and `staff.reactivate`. */
export type SwitchStaffInput = z.infer<typeof switchStaffInput>;
