import type { StoredPointRule } from './point-rule.entity.ts';

/** Numbers the rules that still count from 0 without gaps, in the order given; those retired keep the place they had, which counts no more. */
export function closeUpPlaces(rules: readonly StoredPointRule[]): void {
  rules
    .filter(({ retiredAt }) => !retiredAt)
    .forEach((rule, position) => {
      rule.position = position;
    });
}
