import { ruleDraftFields } from '@rostra/shared/rules/save-rule-draft.contract';
import type { RuleVersionRecord } from '@rostra/shared/rules/rule-record.schema';
import { z } from 'zod';

/** What the editor's form is held to: the contract of saving. */
export const ruleTextSchema = z.object(ruleDraftFields);

/** A rule as it stands in the form. While a number is being typed it may be NaN. */
export type RuleText = z.infer<typeof ruleTextSchema>;

/** A stored version as the form shows it. */
export function toRuleText({ name, note, terms }: Pick<RuleVersionRecord, 'name' | 'note' | 'terms'>): RuleText {
  return { name, note, terms };
}

/** Whether two texts would be kept as the same draft. */
export function isSameText(one: RuleText, other: RuleText): boolean {
  return inOrder(tidyText(one)) === inOrder(tidyText(other));
}

/** The text as it is sent and compared: without spaces around words. */
export function tidyText({ name, note, terms }: RuleText): RuleText {
  return { name: name.trim(), note: note.trim(), terms };
}

/** As text, with keys in one order: what comes back from the server may have them in another. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
