import { z } from 'zod';

/** A role of the vendor's own people. */
export const staffRoleSchema = z.enum(['sales', 'csm', 'manager', 'admin']);

/** A role of the vendor's own people. */
export type StaffRole = z.infer<typeof staffRoleSchema>;
