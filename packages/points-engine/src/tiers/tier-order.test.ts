import { expect, test } from 'vitest';
import { tierNames } from '../vocabulary.ts';
import { isTierAtLeast, tierAbove, tierBelow, tierRank } from './tier-order.ts';
import { defaultTierPolicy, tierForPoints } from './tier-policy.ts';

test('ranks tiers from none to gold', () => {
  expect(tierNames.map(tierRank)).toEqual([0, 1, 2, 3]);
  expect(isTierAtLeast('silver', 'silver')).toBe(true);
  expect(isTierAtLeast('bronze', 'silver')).toBe(false);
});

test('goes up to gold and down to none, and no further', () => {
  expect(tierNames.map(tierAbove)).toEqual(['bronze', 'silver', 'gold', null]);
  expect(tierNames.map(tierBelow)).toEqual(['none', 'none', 'bronze', 'silver']);
});

test('fewer points than none reach no tier', () => {
  expect(tierForPoints(-1, defaultTierPolicy)).toBe('none');
});
