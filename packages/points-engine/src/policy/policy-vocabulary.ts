/** Values of the house that a workspace may set otherwise, by name. Each is read by the code that decides by it. */
export const policyKeys = [
  'points.lotLifeMonths',
  'points.expiryNoticeDays',
  'points.comebackDays',
  'grants.approvalAbove',
  'moderation.daysMax',
  'rewards.answerDaysMax',
  'rewards.fulfilDaysMax',
  'streaks.weeksPerFreeze',
  'streaks.freezesMax',
  'streaks.bonusFrom4Weeks',
  'streaks.bonusFrom12Weeks',
  'streaks.bonusFrom26Weeks',
  'budget.nearPercent',
] as const;
export type PolicyKey = (typeof policyKeys)[number];

/** What policy values are grouped under. */
export const policyGroups = ['points', 'grants', 'moderation', 'rewards', 'streaks', 'budget'] as const;
export type PolicyGroup = (typeof policyGroups)[number];

/** What a policy value is a number of. */
export const policyUnits = ['months', 'days', 'points', 'weeks', 'freezes', 'percent'] as const;
export type PolicyUnit = (typeof policyUnits)[number];

/** A policy value: one whole number, or several, largest first. */
export type PolicyValue = number | readonly number[];
