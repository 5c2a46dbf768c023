import { emailDomain } from './email-domain.ts';
import type { SignInAudience } from './joining-vocabulary.ts';

/** What a provider says of the address of somebody it signed in. */
export type ClaimedEmail = {
  /** Lower case; null when the provider said none. */
  readonly email: string | null;
  /** `email_verified`: what the provider says of it; null when it says nothing. */
  readonly isVerified: boolean | null;
  /** Google's `hd`: the organization the provider keeps the account for; null when there is none, undefined from providers that do not speak of it. */
  readonly hostedDomain?: string | null;
  /** Whether the provider is one organization's own directory that nobody outside it can sign in to: Entra with a tenant of its own. */
  readonly isOwnDirectory: boolean;
};

/** The member who has the address, if anybody has. */
export type LinkableMember = {
  readonly id: string;
  readonly audience: SignInAudience;
  /** Whether somebody else of this provider already signs in as this member. */
  readonly isLinked: boolean;
};

/** Somebody whom a provider signed in for the first time: nobody is known by its name for them. */
export type DecideLinkingInput = {
  readonly audience: SignInAudience;
  readonly claimed: ClaimedEmail;
  /** Domains that the administrator says this provider answers for, lower case. None: for champions every one that the provider has verified. */
  readonly vouchedDomains: readonly string[];
  readonly member: LinkableMember | null;
};

/** Why a provider's person is not let in as a member. */
export type LinkingRefusal =
  | 'email-missing'
  | 'email-unproven'
  | 'email-domain'
  | 'email-of-somebody-else'
  | 'wrong-audience';

/** Link to this member from now on; the address is proven and nobody has it; or not at all. */
export type LinkingOutcome =
  | { readonly kind: 'link'; readonly memberId: string }
  | { readonly kind: 'nobody'; readonly email: string }
  | { readonly kind: 'refused'; readonly reason: LinkingRefusal };

/**
 * The first time somebody comes by a provider. The address is only a hint whom they may be, so everything has to hold: the provider proves it, the
 * administrator named the address's domain as one this provider answers for, the member is of the kind that this provider signs in, and nobody else
 * of the provider is linked to them. Afterwards the address counts for nothing.
 */
export function decideLinking({ audience, claimed, vouchedDomains, member }: DecideLinkingInput): LinkingOutcome {
  const { email } = claimed;
  if (email === null) return { kind: 'refused', reason: 'email-missing' };
  const domain = emailDomain(email);
  if (!isProven(claimed, domain)) return { kind: 'refused', reason: 'email-unproven' };
  if (!isVouchedFor({ audience, claimed, vouchedDomains }, domain)) return { kind: 'refused', reason: 'email-domain' };
  if (member === null) return { kind: 'nobody', email };
  if (member.audience !== audience) return { kind: 'refused', reason: 'wrong-audience' };
  if (member.isLinked) return { kind: 'refused', reason: 'email-of-somebody-else' };
  return { kind: 'link', memberId: member.id };
}

/**
 * The domains of customers cannot be listed, so that a champions' provider without a list is taken at its word, where it gives it. The team's own domains
 * are few, and whoever comes in by them sees everybody: without a list nobody new of the team gets in.
 */
function isVouchedFor(
  { audience, claimed, vouchedDomains }: Omit<DecideLinkingInput, 'member'>,
  domain: string,
): boolean {
  if (vouchedDomains.length === 0) return audience === 'champion' && claimed.isVerified === true;
  return vouchedDomains.includes(domain);
}

/**
 * A provider that says "not verified" is believed. One that says nothing is believed only when it is the organization's own directory. Google proves
 * an address of a company only for accounts that the company keeps there (`hd`): anybody may open a private account under a company's address.
 */
function isProven({ isVerified, hostedDomain, isOwnDirectory }: ClaimedEmail, domain: string): boolean {
  if (hostedDomain !== undefined && hostedDomain !== domain) return false;
  return isVerified ?? isOwnDirectory;
}
