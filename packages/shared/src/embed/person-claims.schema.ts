import { z } from 'zod';

/** Without NUL and halves of characters, which PostgreSQL cannot keep. */
const isStorable = (text: string) => !text.includes('\u0000') && text.isWellFormed();

const name = z.string().trim().min(1).max(200).refine(isStorable);
const outsideId = z.string().min(1).max(200).refine(isStorable);

/** Seconds since 1970, as tokens count time. */
export const numericDate = z.number().min(0).max(10_000_000_000);

/** Whom a host vouches for, in a signed proof or in a call from server to server. The host's own id of the person is all that counts later on. */
export const personClaims = z.object({
  sub: outsideId,
  email: z.email().max(254).toLowerCase(),
  /** Whether the host knows that the person reads this address. */
  email_verified: z.boolean(),
  name,
  account: z.object({ id: outsideId, name }),
  /** When the person last signed in at the host by proving who they are. Without it, what is dear asks for a sign-in at top level. */
  auth_time: numericDate.optional(),
});

/** Whom a host vouches for. */
export type PersonClaims = z.infer<typeof personClaims>;
