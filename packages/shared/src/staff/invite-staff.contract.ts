import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { confirmSignInOutput } from '../identity/confirm-sign-in.contract.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { workspaceSlugSchema } from '../workspace/workspace-slug.schema.ts';
import { staffRoleSchema } from './staff-role.ts';

/** Input of `staff.invite`. Refused with `sign-in-not-recent`, `staff-exists`, `staff-is-champion`, `invitation-open`. */
export const inviteStaffInput = z.object({
  ...withIdempotencyKey,
  name: z.string().trim().min(1, 'required').max(120, boundedMessage('too-long', 120)),
  email: z.email('not-an-email').max(254, boundedMessage('too-long', 254)),
  role: staffRoleSchema,
});

/** Answer of `staff.invite`. */
export const inviteStaffOutput = z.object({ invitationId: entityIdSchema, expiresAt: z.iso.datetime() });

/** Input of `staff.resendInvitation` and `staff.withdrawInvitation`. Refused with `invitation-closed`. */
export const changeInvitationInput = z.object({ ...withIdempotencyKey, invitationId: entityIdSchema });

/** Input of `staff.invitation` and `staff.acceptInvitation`: what stands behind the hash sign of the mailed link. Refused with `invitation-closed`. */
export const invitationSecretInput = z.object({ workspace: workspaceSlugSchema, secret: z.string().min(20).max(200) });

/** Answer of `staff.invitation`: what the page tells before anybody presses. */
export const invitationOutput = z.object({
  name: z.string(),
  email: z.string(),
  role: staffRoleSchema,
  invitedBy: z.string().nullable(),
});

/** Answer of `staff.acceptInvitation`. */
export const acceptInvitationOutput = confirmSignInOutput;

/** Input of `staff.invite`. */
export type InviteStaffInput = z.infer<typeof inviteStaffInput>;
/** Answer of `staff.invite`. */
export type InviteStaffOutput = z.infer<typeof inviteStaffOutput>;
/** Input of `staff.resendInvitation` and `staff.withdrawInvitation`. */
export type ChangeInvitationInput = z.infer<typeof changeInvitationInput>;
/** What a mailed invitation brings. */
export type InvitationSecretInput = z.infer<typeof invitationSecretInput>;
/** Answer of `staff.invitation`. */
export type InvitationOutput = z.infer<typeof invitationOutput>;
