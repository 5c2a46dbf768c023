import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { ruleKinds } from './rule-kind.ts';
import { ruleStandings, ruleVersionSchema } from './rule-record.schema.ts';

/** Rules, or campaigns, in the order they are counted in; those retired or over last. `search` looks into names. */
export const listRulesInput = z.object({
  kind: z.enum(ruleKinds),
  search: z.string().trim().max(200).default(''),
  standing: z.enum(ruleStandings).optional(),
  ...pageInput,
});

/** One row: the rule in the version that speaks for it, which is the one in force, else the one to come, else the draft, else the last. */
export const ruleRowSchema = z.object({
  id: entityIdSchema,
  kind: z.enum(ruleKinds),
  /** From 1, among those of its kind. */
  place: z.number().int(),
  standing: z.enum(ruleStandings),
  version: ruleVersionSchema,
  /** A draft waits beside what is published. */
  hasDraft: z.boolean(),
  /** When a version that is published for later takes over; null when none is. */
  changesAt: z.iso.datetime().nullable(),
});

/** `counts` are those of the search, for each standing. */
export const listRulesOutput = pageOf(ruleRowSchema).extend({
  counts: z.record(z.enum(ruleStandings), z.number().int()),
  /** Places there are to move a rule to, whatever the search. */
  places: z.number().int(),
});

/** Input of `rules.list`. */
export type ListRulesInput = z.infer<typeof listRulesInput>;
/** Answer of `rules.list`. */
export type ListRulesOutput = z.infer<typeof listRulesOutput>;
/** One row of the list. */
export type RuleRow = z.infer<typeof ruleRowSchema>;
