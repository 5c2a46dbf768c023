import { z } from 'zod';
import { type RuleText, ruleTextSchema } from './rule-text.ts';

/** Unsaved changes as they are kept in the tab, with the revision they were made on. */
export interface KeptText {
  readonly revision: number;
  readonly text: RuleText;
}

const keptTextSchema = z.object({ revision: z.number().int(), text: ruleTextSchema });

/** Reads what an earlier visit kept; null when an older build wrote it in another shape, or a number was missing. */
export function readKeptText(value: unknown): KeptText | null {
  return keptTextSchema.safeParse(value).data ?? null;
}
