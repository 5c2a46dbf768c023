import type { StoredRuleVersion } from './point-rule-version.entity.ts';

/** Whether a version applies at a moment: published for it or before, and not replaced yet. */
export function isInForce(version: StoredRuleVersion, at: Date): boolean {
  const { state, effectiveFrom, effectiveUntil } = version;
  if (state !== 'published' || !effectiveFrom || effectiveFrom > at) return false;
  return !effectiveUntil || effectiveUntil > at;
}

/** Whether a version is published for a later moment and still meant to apply then. */
export function isScheduled(version: StoredRuleVersion, at: Date): boolean {
  const { state, effectiveFrom, effectiveUntil } = version;
  if (state !== 'published' || !effectiveFrom || effectiveFrom <= at) return false;
  return !effectiveUntil || effectiveUntil > effectiveFrom;
}
