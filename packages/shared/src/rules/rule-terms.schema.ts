import { campaignStackings, capScopes, periodKinds, ruleSourceKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { conditionSchema } from './condition.schema.ts';

/** Whole numbers as a draft may hold them; the range that can be published is checked by the engine. */
const amount = z
  .number('not-a-whole-number')
  .int('not-a-whole-number')
  .min(0, boundedMessage('too-small', 0))
  .max(1_000_000_000, boundedMessage('too-large', 1_000_000_000));

const pair = { statusPoints: amount, rewardPoints: amount } as const;

/** Calendar days of the workspace's zone, both included; null: without an end on that side. */
export const dayWindowSchema = z.object({
  firstDay: z.iso.date('not-a-date').nullable(),
  lastDay: z.iso.date('not-a-date').nullable(),
});

/** Where the points of a rule come from: what the source offers, or so many in all, for each unit, or for each point of a score. */
export const ruleAmountSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('offered') }),
  z.object({ kind: z.literal('fixed'), ...pair }),
  z.object({ kind: z.literal('per-unit'), ...pair, unitsMax: amount.nullable() }),
  z.object({ kind: z.literal('rubric'), ...pair, scoreMax: amount }),
]);

/** How much a rule gives at most to whom in which period. */
export const capSchema = z.object({
  scope: z.enum(capScopes),
  period: z.enum(periodKinds),
  /** Awards in the period; null: any number. */
  awardsMax: amount.nullable(),
  /** Points of each kind in the period; null: any number. */
  pointsMax: amount.nullable(),
});

/** What a rule says. */
export const pointRuleTermsSchema = z.object({
  kind: z.literal('rule'),
  source: z.enum(ruleSourceKinds),
  /** Null: always. */
  condition: conditionSchema.nullable(),
  window: dayWindowSchema,
  amount: ruleAmountSchema,
  caps: z.array(capSchema).max(50, boundedMessage('too-many', 50)),
  hasStreakBonus: z.boolean(),
  /** Whether campaigns for its source raise it; absent: they do. */
  hasCampaigns: z.boolean().optional(),
  /** Calendar months its reward points last; null: as the workspace's policy says. */
  lotLifeMonths: amount.nullable(),
});

/** What a campaign does to the points of a rule; 10,000 basis points are the whole, 20,000 double. */
export const campaignEffectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('multiply'), basisPoints: amount }),
  z.object({ kind: z.literal('add'), ...pair }),
]);

/** What a campaign says. */
export const campaignTermsSchema = z.object({
  kind: z.literal('campaign'),
  sources: z.array(z.enum(ruleSourceKinds)).max(20, boundedMessage('too-many', 20)),
  condition: conditionSchema.nullable(),
  window: dayWindowSchema,
  effect: campaignEffectSchema,
  stacking: z.enum(campaignStackings),
});

/** What a rule or a campaign says; a draft's may be unsound, which its `problems` tell. */
export const ruleTermsSchema = z.discriminatedUnion('kind', [pointRuleTermsSchema, campaignTermsSchema]);

/** What a rule says. */
export type PointRuleTerms = z.infer<typeof pointRuleTermsSchema>;
/** What a campaign says. */
export type CampaignTerms = z.infer<typeof campaignTermsSchema>;
/** What either says. */
export type RuleTerms = z.infer<typeof ruleTermsSchema>;
/** Where the points of a rule come from. */
export type RuleAmount = z.infer<typeof ruleAmountSchema>;
/** How much a rule gives at most. */
export type Cap = z.infer<typeof capSchema>;
/** What a campaign does. */
export type CampaignEffect = z.infer<typeof campaignEffectSchema>;
/** Calendar days. */
export type DayWindow = z.infer<typeof dayWindowSchema>;
