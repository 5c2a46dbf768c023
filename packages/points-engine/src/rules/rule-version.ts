/**
 * Which text of which rule a posting followed. Rules are policy data of a workspace; a change makes a new version, and postings
 * keep the one they were made under (rule 2: every posting tells the rule and its version).
 */
export type RuleVersion = {
  /** Stable name of the rule, such as `challenge` or `redemption`. */
  readonly rule: string;
  /** From 1, up by one with each change. */
  readonly version: number;
};
