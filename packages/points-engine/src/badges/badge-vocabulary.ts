/** Badges of the house, in the order of screens. */
export const badgeNames = [
  'first-review',
  'five-reviews',
  'first-reference',
  'three-references',
  'case-study-published',
  'talk-given',
  'all-round',
  'streak-12',
  'season-top-10',
] as const;
export type BadgeName = (typeof badgeNames)[number];
