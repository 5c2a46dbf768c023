import { expect, it } from 'vitest';
import { readMoney, rewardFormSchema, toRewardForm } from './reward-form.ts';
import { catalogueItem } from './testing/build-rewards.ts';

it.each([
  ['25', 'EUR', 2_500],
  ['25.5', 'EUR', 2_550],
  ['25,50', 'USD', 2_550],
  ["1'250", 'CHF', 125_000],
  ['300', 'JPY', 300],
])('%s %s are %i minor units', (text, currency, minor) => {
  expect(readMoney(text, currency)).toEqual({ minor, currency });
});

it.each(['', 'a lot', '1,000', '-5', '1.234', '1e3'])('“%s” is no amount, rather than a wrong one', (text) => {
  expect(readMoney(text, 'EUR')).toBeNull();
});

it.each([{ minor: 2_500, currency: 'EUR' }, { minor: 1_950, currency: 'USD' }, { minor: 300, currency: 'JPY' }, null])(
  'a worth of %o comes back from the form as it went in',
  (worth) => {
    expect(rewardFormSchema.parse(toRewardForm(catalogueItem({ worth }))).worth).toEqual(worth);
  },
);

it('an amount that the currency does not have is said at its field', () => {
  const typed = { ...toRewardForm(catalogueItem()), worthAmount: '10.50', worthCurrency: 'JPY' };
  const { error } = rewardFormSchema.safeParse(typed);
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['worthAmount', 'not-an-amount'],
  ]);
});
