import type { BadgeName, ChallengeKind } from '../vocabulary.ts';
import type { BadgeDefinition, BadgeRequirement } from './badge-definition.ts';

/** Something a member did or reached that badges may rest on. Deeds that were taken back are not among them. */
export type BadgeDeed =
  | {
      readonly kind: 'challenge-done';
      readonly challengeKind: ChallengeKind;
      readonly sourceId: string;
      readonly at: Date;
    }
  | { readonly kind: 'streak-reached'; readonly weeks: number; readonly at: Date }
  | { readonly kind: 'season-placed'; readonly rank: number; readonly sourceId: string; readonly at: Date };

/** A badge that a member has, since when, and what it rests on. */
export type EarnedBadge = {
  readonly name: BadgeName;
  readonly at: Date;
  /** Ids of the submissions or the season, in the order in which they happened; empty for a streak. */
  readonly evidence: readonly string[];
};

/** How far a member is on the way to a badge: `done` of `of`, `done` never above. */
export type BadgeProgress = { readonly done: number; readonly of: number };

/**
 * The badges that a member's deeds earn. A fold of the deeds alone: when one is taken back, the badge that rested on it is no longer among
 * them, unless a later deed takes its place.
 */
export function earnedBadges(deeds: readonly BadgeDeed[], definitions: readonly BadgeDefinition[]): EarnedBadge[] {
  const inOrder = deeds.toSorted(
    (left, right) => left.at.getTime() - right.at.getTime() || (idOf(left) < idOf(right) ? -1 : 1),
  );
  return definitions.flatMap(({ name, requirement }) => {
    const counting = countingFor(requirement, inOrder);
    const needed = neededFor(requirement);
    const last = counting[needed - 1];
    if (!last) return [];
    const evidence = counting
      .slice(0, needed)
      .flatMap((deed) => (deed.kind === 'streak-reached' ? [] : [deed.sourceId]));
    return [{ name, at: last.at, evidence }];
  });
}

/** The way to a badge, for showing. A rank is not counted up to: it is there or not. */
export function badgeProgress(requirement: BadgeRequirement, deeds: readonly BadgeDeed[]): BadgeProgress {
  if (requirement.kind === 'streak') {
    const weeks = deeds.flatMap((deed) => (deed.kind === 'streak-reached' ? [deed.weeks] : []));
    return { done: Math.min(Math.max(0, ...weeks), requirement.weeks), of: requirement.weeks };
  }
  const of = neededFor(requirement);
  return { done: Math.min(countingFor(requirement, deeds).length, of), of };
}

function neededFor(requirement: BadgeRequirement): number {
  switch (requirement.kind) {
    case 'challenges-done':
      return requirement.times;
    case 'kinds-done':
      return requirement.kinds;
    case 'streak':
    case 'season-rank':
      return 1;
  }
}

/** The deeds that count for a badge, in their order. */
function countingFor(requirement: BadgeRequirement, deeds: readonly BadgeDeed[]): BadgeDeed[] {
  switch (requirement.kind) {
    case 'challenges-done':
      return deeds.filter((deed) => deed.kind === 'challenge-done' && deed.challengeKind === requirement.challengeKind);
    case 'kinds-done':
      return firstOfEachKind(deeds);
    case 'streak':
      return deeds.filter((deed) => deed.kind === 'streak-reached' && deed.weeks >= requirement.weeks);
    case 'season-rank':
      return deeds.filter((deed) => deed.kind === 'season-placed' && deed.rank <= requirement.rankMax);
  }
}

function firstOfEachKind(deeds: readonly BadgeDeed[]): BadgeDeed[] {
  const seen = new Set<ChallengeKind>();
  return deeds.filter((deed) => {
    if (deed.kind !== 'challenge-done' || seen.has(deed.challengeKind)) return false;
    seen.add(deed.challengeKind);
    return true;
  });
}

function idOf(deed: BadgeDeed): string {
  return deed.kind === 'streak-reached' ? '' : deed.sourceId;
}
