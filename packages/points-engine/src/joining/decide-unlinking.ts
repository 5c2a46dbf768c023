import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { emailDomain } from './email-domain.ts';
import type { SignInAudience } from './joining-vocabulary.ts';

/** Somebody whose account at a provider shall no longer sign them in, and what else lets them in. */
export type DecideUnlinkingInput = {
  readonly audience: SignInAudience;
  readonly by: 'self' | 'administrator';
  /** Whether a mailed link signs this audience in. */
  readonly isLinkOn: boolean;
  /** Whether nobody else who administers the workspace has come in by the provider. */
  readonly isLastProvenAdmin: boolean;
  /** The member's address, lower case. */
  readonly email: string;
  /** Domains that the administrator says the provider answers for, lower case. */
  readonly vouchedDomains: readonly string[];
};

/** Why somebody stays linked, as `state` of the refusal. */
export type UnlinkingHindrance = 'self' | 'last-admin' | 'address';

/**
 * Forgets whom a provider means by an account, unless that leaves somebody outside. With the mailed link on, everybody keeps a way in. With it off, the
 * provider itself has to let them in anew, as it does with somebody new: its administrator does that for others, nobody risks it for themselves.
 * Refusal: `last-way-in`, with `state` `self`, `last-admin` (nobody could turn the link on again) or `address` (the provider does not answer for it).
 */
export function decideUnlinking(input: DecideUnlinkingInput): Decision<null> {
  const hindrance = hindranceOf(input);
  return hindrance === null ? allow(null) : refuse('last-way-in', { state: hindrance });
}

function hindranceOf(input: DecideUnlinkingInput): UnlinkingHindrance | null {
  const { audience, by, isLinkOn, isLastProvenAdmin, email, vouchedDomains } = input;
  if (isLinkOn) return null;
  if (by === 'self') return 'self';
  if (isLastProvenAdmin) return 'last-admin';
  const isTakenAtItsWord = audience === 'champion' && vouchedDomains.length === 0;
  return isTakenAtItsWord || vouchedDomains.includes(emailDomain(email)) ? null : 'address';
}
