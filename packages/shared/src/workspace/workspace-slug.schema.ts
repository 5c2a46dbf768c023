import { z } from 'zod';

/** A workspace's name in addresses: lower-case letters, digits and hyphens, 2 to 40 of them. */
export const workspaceSlugSchema = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/, 'invalid');
