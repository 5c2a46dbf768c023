import type { BadgeName, ChallengeKind } from '../vocabulary.ts';

/** What a badge is for: a kind of deed, and how often. */
export type BadgeRequirement =
  /** Submissions approved whole, of one kind of challenge. */
  | { readonly kind: 'challenges-done'; readonly challengeKind: ChallengeKind; readonly times: number }
  /** One of each of so many kinds of challenge. */
  | { readonly kind: 'kinds-done'; readonly kinds: number }
  /** Weeks in a row with something earned, for those who chose to keep a streak. */
  | { readonly kind: 'streak'; readonly weeks: number }
  /** A final rank in a season that is over. */
  | { readonly kind: 'season-rank'; readonly rankMax: number };

/** A badge: its name and what it takes. */
export type BadgeDefinition = { readonly name: BadgeName; readonly requirement: BadgeRequirement };

/** The badges of the house, in the order of screens. */
export const badgeDefinitions: readonly BadgeDefinition[] = [
  { name: 'first-review', requirement: { kind: 'challenges-done', challengeKind: 'review', times: 1 } },
  { name: 'five-reviews', requirement: { kind: 'challenges-done', challengeKind: 'review', times: 5 } },
  { name: 'first-reference', requirement: { kind: 'challenges-done', challengeKind: 'reference-call', times: 1 } },
  { name: 'three-references', requirement: { kind: 'challenges-done', challengeKind: 'reference-call', times: 3 } },
  { name: 'case-study-published', requirement: { kind: 'challenges-done', challengeKind: 'case-study', times: 1 } },
  { name: 'talk-given', requirement: { kind: 'challenges-done', challengeKind: 'talk', times: 1 } },
  { name: 'all-round', requirement: { kind: 'kinds-done', kinds: 3 } },
  { name: 'streak-12', requirement: { kind: 'streak', weeks: 12 } },
  { name: 'season-top-10', requirement: { kind: 'season-rank', rankMax: 10 } },
];
