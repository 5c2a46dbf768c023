/** What a rule can pay for. */
export const ruleSourceKinds = ['challenge-stage', 'signal', 'grant', 'import'] as const;
export type RuleSourceKind = (typeof ruleSourceKinds)[number];

/** A rule or campaign is written, then in force from a date, then replaced by its next version or taken back; it is never edited. */
export const ruleStates = ['draft', 'published', 'superseded'] as const;
export type RuleState = (typeof ruleStates)[number];

/**
 * Where the amount comes from. `offered`: what the source itself offers, such as the points of a stage; `fixed`: always the same;
 * `per-unit`: so many for each unit; `rubric`: so many for each point of a score.
 */
export const ruleAmountKinds = ['offered', 'fixed', 'per-unit', 'rubric'] as const;
export type RuleAmountKind = (typeof ruleAmountKinds)[number];

/** Whose awards under a rule a cap counts: one member's, those of all champions of one account, or everybody's. */
export const capScopes = ['member', 'account', 'rule'] as const;
export type CapScope = (typeof capScopes)[number];

/** Stretches of the calendar, in the workspace's zone. A week starts on Monday. */
export const periodKinds = ['day', 'week', 'month', 'quarter', 'year', 'ever'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** What a campaign does to the points of a rule. */
export const campaignEffectKinds = ['multiply', 'add'] as const;
export type CampaignEffectKind = (typeof campaignEffectKinds)[number];

/** Whether a campaign goes together with others. When an exclusive one matches, the first of them is the only one that counts. */
export const campaignStackings = ['stacking', 'exclusive'] as const;
export type CampaignStacking = (typeof campaignStackings)[number];

/**
 * Why an award gives nothing. `no-rule`: nothing in force pays for it; `worth-nothing`: the rule comes to 0 points; `limit-reached`: caps
 * left nothing.
 */
export const awardRefusalReasons = ['no-rule', 'worth-nothing', 'limit-reached'] as const;
export type AwardRefusalReason = (typeof awardRefusalReasons)[number];
