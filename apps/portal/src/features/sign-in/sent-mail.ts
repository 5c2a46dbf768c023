import type { RequestSignInOutput } from '@rostra/shared/identity/request-sign-in.contract';

/** A mail that was asked for, and where it went. */
export interface SentMail extends RequestSignInOutput {
  readonly email: string;
}
