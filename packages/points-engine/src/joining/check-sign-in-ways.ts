import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { JoiningWay } from './joining-vocabulary.ts';

/** How people of a workspace sign in at top level, and who may join by themselves. */
export type SignInWays = {
  readonly isChampionLinkOn: boolean;
  readonly isChampionOidcOn: boolean;
  readonly isStaffLinkOn: boolean;
  readonly isStaffOidcOn: boolean;
  readonly joining: JoiningWay;
};

/** The ways somebody wants, and what is known about the providers at that moment. */
export type CheckSignInWaysInput = {
  readonly ways: SignInWays;
  readonly hasChampionProvider: boolean;
  readonly hasStaffProvider: boolean;
  /** Administrators who have signed in through the staff provider before, so that it is known to work for somebody who can change this. */
  readonly provenAdmins: number;
};

/** The ways of a workspace that never said anything about them. */
export const defaultSignInWays: SignInWays = {
  isChampionLinkOn: true,
  isChampionOidcOn: false,
  isStaffLinkOn: true,
  isStaffOidcOn: false,
  joining: 'link-only',
};

/**
 * Lets ways be put in force that leave nobody locked out. Champions may be left without a way at top level: they can come in through the
 * page that embeds the portal.
 * Refusals: `staff-locked-out` when no way is left for staff; `provider-not-connected` with the audience as `state` for a way that has no provider yet;
 * `provider-not-proven` when the mailed link goes before an administrator has come in by the provider.
 */
export function checkSignInWays({
  ways,
  hasChampionProvider,
  hasStaffProvider,
  provenAdmins,
}: CheckSignInWaysInput): Decision<SignInWays> {
  if (!ways.isStaffLinkOn && !ways.isStaffOidcOn) return refuse('staff-locked-out');
  if (ways.isStaffOidcOn && !hasStaffProvider) return refuse('provider-not-connected', { state: 'staff' });
  if (ways.isChampionOidcOn && !hasChampionProvider) return refuse('provider-not-connected', { state: 'champion' });
  if (!ways.isStaffLinkOn && provenAdmins === 0) return refuse('provider-not-proven');
  return allow(ways);
}
