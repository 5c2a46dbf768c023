import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { staffRoleSchema } from './staff-role.ts';

/** How somebody of the team stands: in, invited, invited too long ago, or let go. */
export const staffStates = ['active', 'invited', 'expired', 'deactivated'] as const;

/** Input of `staff.list`: by name. */
export const listStaffInput = z.object({
  search: z.string().trim().max(100).default(''),
  role: staffRoleSchema.optional(),
  state: z.enum(staffStates).optional(),
  /** This one alone. */
  id: entityIdSchema.optional(),
  ...pageInput,
});

/** Somebody of the team, or somebody invited to it. */
export const staffRowSchema = z.object({
  /** Of the member, or of the invitation while that is open. */
  id: entityIdSchema,
  name: z.string(),
  email: z.string(),
  role: staffRoleSchema,
  state: z.enum(staffStates),
  /** How many passkeys; 0 for who is only invited. */
  passkeys: z.number().int().min(0),
  /** Last seen, to five minutes, as far as sessions are kept. */
  seenAt: z.iso.datetime().nullable(),
  /** Invitation: until when its link is good. */
  expiresAt: z.iso.datetime().nullable(),
  /** Invitation: who sent it last, by name. */
  invitedBy: z.string().nullable(),
  /** Whether this is the caller, who cannot change their own role. */
  isSelf: z.boolean(),
});

/** Answer of `staff.list`. */
export const listStaffOutput = pageOf(staffRowSchema);

/** How somebody of the team stands. */
export type StaffState = (typeof staffStates)[number];
/** Input of `staff.list`. */
export type ListStaffInput = z.infer<typeof listStaffInput>;
/** Somebody of the team, or somebody invited to it. */
export type StaffRow = z.infer<typeof staffRowSchema>;
/** Answer of `staff.list`. */
export type ListStaffOutput = z.infer<typeof listStaffOutput>;
