import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { ruleRecordSchema } from './rule-record.schema.ts';

/** One rule or campaign. */
export const getRuleInput = z.object({ ruleId: entityIdSchema });
/** With its draft and its history. */
export const getRuleOutput = ruleRecordSchema;

/** Input of `rules.get`. */
export type GetRuleInput = z.infer<typeof getRuleInput>;
/** Answer of `rules.get`. */
export type GetRuleOutput = z.infer<typeof getRuleOutput>;
