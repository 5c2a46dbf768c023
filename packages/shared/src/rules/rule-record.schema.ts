import { z } from 'zod';
import { fieldErrorSchema } from '../errors/wire-error.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { ruleKinds } from './rule-kind.ts';
import { ruleTermsSchema } from './rule-terms.schema.ts';

/**
 * How a rule stands now. `draft`: nothing published yet; `scheduled`: what is published applies from a later moment; `in-force`: it
 * applies; `over`: a campaign past its last day; `retired`: taken back, or ended early.
 */
export const ruleStandings = ['draft', 'scheduled', 'in-force', 'over', 'retired'] as const;

/** How one version stands now. `replaced`: a later one took its place, before or after it ever applied. */
export const ruleVersionStandings = ['draft', 'scheduled', 'in-force', 'replaced'] as const;

/** One text of a rule. */
export const ruleVersionSchema = z.object({
  id: entityIdSchema,
  /** From 1. */
  number: z.number().int(),
  standing: z.enum(ruleVersionStandings),
  name: z.string(),
  /** For the team: why this version. */
  note: z.string(),
  terms: ruleTermsSchema,
  effectiveFrom: z.iso.datetime().nullable(),
  /** The first instant at which it no longer applies. */
  effectiveUntil: z.iso.datetime().nullable(),
  publishedAt: z.iso.datetime().nullable(),
  /** Who published it; of a draft, who changed it last. */
  author: z.string().nullable(),
  updatedAt: z.iso.datetime(),
});

/** A draft, with what keeps it from being published, at the paths of `rules.saveDraft`. */
export const ruleDraftSchema = ruleVersionSchema.extend({
  /** Up by one with every save; send it back with the next change. */
  revision: z.number().int(),
  problems: z.array(fieldErrorSchema),
});

/** A rule or campaign whole, with its history. */
export const ruleRecordSchema = z.object({
  id: entityIdSchema,
  kind: z.enum(ruleKinds),
  /** From 1, among those of its kind. */
  place: z.number().int(),
  standing: z.enum(ruleStandings),
  retiredAt: z.iso.datetime().nullable(),
  draft: ruleDraftSchema.nullable(),
  /** Every published version, the latest first. */
  history: z.array(ruleVersionSchema),
});

/** How a rule stands now. */
export type RuleStanding = (typeof ruleStandings)[number];
/** How one version stands now. */
export type RuleVersionStanding = (typeof ruleVersionStandings)[number];
/** One text of a rule. */
export type RuleVersionRecord = z.infer<typeof ruleVersionSchema>;
/** A draft. */
export type RuleDraft = z.infer<typeof ruleDraftSchema>;
/** A rule or campaign whole. */
export type RuleRecord = z.infer<typeof ruleRecordSchema>;
