import { z } from 'zod';
import type { PersonClaims } from './person-claims.schema.ts';

/** How long a code is good for, in seconds. */
export const embedCodeLifeSeconds = 60;

/**
 * Answer of `POST /embed/<workspace>/codes`, to a body of person claims and a workspace key as bearer. The code goes to the page in place of a signed
 * proof; it is good once. Refused with `embed-proof-refused` (`details.reason`: `key`, `claim`, and those about the person), `embed-off`,
 * `too-many-requests`, `not-found`.
 */
export const issueCodeOutput = z.object({ code: z.string(), expiresAt: z.iso.datetime() });

/** Body of `POST /embed/<workspace>/codes`. */
export type IssueCodeInput = PersonClaims;
/** Answer of `POST /embed/<workspace>/codes`. */
export type IssueCodeOutput = z.infer<typeof issueCodeOutput>;
