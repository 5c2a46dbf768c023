import { emailDomain, isSharedMailDomain } from './email-domain.ts';
import type { JoiningWay } from './joining-vocabulary.ts';

/** Somebody who is no member and wants to be one. They read the mail of `email`: that was proven before anything is decided. */
export type DecideJoiningInput = {
  readonly way: JoiningWay;
  readonly email: string;
  /** The account whose domain the address has, read together with the domain; null when no account has it. */
  readonly accountId: string | null;
};

/** What follows: a champion of that account at once, a request that staff answer (with the account they may mean), or nothing. */
export type JoiningOutcome =
  | { readonly kind: 'joins'; readonly accountId: string }
  | { readonly kind: 'asks'; readonly accountId: string | null }
  | { readonly kind: 'nothing' };

/**
 * Who may join by themselves. Nobody with an address that anybody can have joins an account by it, whatever the account's list says.
 */
export function decideJoining({ way, email, accountId }: DecideJoiningInput): JoiningOutcome {
  const ofDomain = isSharedMailDomain(emailDomain(email)) ? null : accountId;
  switch (way) {
    case 'link-only':
      return { kind: 'nothing' };
    case 'domain-of-account':
      return ofDomain === null ? { kind: 'nothing' } : { kind: 'joins', accountId: ofDomain };
    case 'approval':
      return { kind: 'asks', accountId: ofDomain };
  }
}
