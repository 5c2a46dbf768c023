export { badgeDefinitions } from './badge-definition.ts';
export type { BadgeDefinition, BadgeRequirement } from './badge-definition.ts';
export { badgeProgress, earnedBadges } from './earned-badges.ts';
export type { BadgeDeed, BadgeProgress, EarnedBadge } from './earned-badges.ts';
