import { z } from 'zod';
import type { TokenKind } from '../tokens/index.ts';

const MINUTE_MS = 60_000;

/** A challenge that a browser has to sign, base64url. Bound to its token, so that it is good for one person, once. */
const challenge = z.object({ challenge: z.string() });

/** For adding a passkey, or for proving oneself by one, while signed in. */
export const passkeyChallengeToken: TokenKind<{ challenge: string }> = {
  purpose: 'passkey-challenge',
  lifeMs: 5 * MINUTE_MS,
  data: challenge,
};

/** A sign-in whose mailbox was proven and whose passkey is still to come. */
export const passkeySignInToken: TokenKind<{ challenge: string }> = {
  purpose: 'passkey-sign-in',
  lifeMs: 10 * MINUTE_MS,
  data: challenge,
};

/** What lets somebody add a passkey before they are signed in. */
export interface EnrolmentData {
  readonly challenge: string;
  /** Null when the workspace asks for a passkey and the person has none; otherwise the recovery that a second person approved. */
  readonly recoveryId: string | null;
}

/** A sign-in that has to add a passkey first. Lives a day when a second person approved it. */
export const passkeyEnrolmentToken: TokenKind<EnrolmentData> = {
  purpose: 'passkey-enrolment',
  lifeMs: 10 * MINUTE_MS,
  data: z.object({ challenge: z.string(), recoveryId: z.uuid().nullable() }),
};

/** How long a mailed enrolment is good. */
export const recoveryLifeMs = 24 * 60 * MINUTE_MS;
