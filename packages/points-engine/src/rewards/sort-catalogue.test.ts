import { expect, test } from 'vitest';
import { type CatalogueReward, placeInCatalogue, sortCatalogue } from './sort-catalogue.ts';

const member = { available: 300, tier: 'bronze' } as const;

function reward(id: string, parts: Partial<CatalogueReward> = {}): CatalogueReward {
  return {
    id,
    state: 'active',
    pointsCost: 100,
    stock: null,
    perMemberLimit: null,
    minimumTier: 'none',
    redeemedCount: 0,
    ...parts,
  };
}

test('puts what can be had now first, then what is near, then the rest', () => {
  const rewards = [
    reward('silver-only', { minimumTier: 'silver', pointsCost: 50 }),
    reward('far', { pointsCost: 900 }),
    reward('sold-out', { stock: 0 }),
    reward('cheap'),
    reward('near', { pointsCost: 420 }),
    reward('dear', { pointsCost: 300 }),
    reward('also-cheap'),
  ];
  expect(sortCatalogue(rewards, member).map(({ reward: { id }, group }) => [group, id])).toEqual([
    ['now', 'dear'],
    ['now', 'also-cheap'],
    ['now', 'cheap'],
    ['near', 'near'],
    ['near', 'far'],
    ['later', 'silver-only'],
    ['later', 'sold-out'],
  ]);
});

test('says why a reward cannot be had, and how many points are missing', () => {
  const [item] = sortCatalogue([reward('near', { pointsCost: 420 })], member);
  expect(item?.refusal).toEqual({ code: 'not-enough-points', details: { missing: 120 } });
});

test('leaves out drafts and what was retired', () => {
  expect(sortCatalogue([reward('draft', { state: 'draft' }), reward('old', { state: 'retired' })], member)).toEqual([]);
});

test('places one reward alone, also one that was retired, and says what would be left', () => {
  expect(placeInCatalogue(reward('dear', { pointsCost: 300 }), member)).toMatchObject({
    group: 'now',
    availableAfter: 0,
  });
  expect(placeInCatalogue(reward('old', { state: 'retired' }), member)).toMatchObject({
    group: 'later',
    refusal: { code: 'reward-not-active' },
    availableAfter: null,
  });
});

test('lists rewards of one price in the same order whatever order they come in', () => {
  const rewards = ['c', 'a', 'b', 'd'].map((id) => reward(id));
  const inOrder = ['a', 'b', 'c', 'd'];
  expect(sortCatalogue(rewards, member).map((item) => item.reward.id)).toEqual(inOrder);
  expect(sortCatalogue(rewards.toReversed(), member).map((item) => item.reward.id)).toEqual(inOrder);
});
