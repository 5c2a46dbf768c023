import { expect, test } from 'vitest';
import { adjustStock } from './adjust-stock.ts';

test.each([
  ['pieces added while one was redeemed', 4, { seen: 5, wanted: 8 }, 7],
  ['nothing changed by the editor', 4, { seen: 5, wanted: 5 }, 4],
  ['pieces removed', 5, { seen: 5, wanted: 2 }, 2],
  ['pieces removed that were redeemed meanwhile', 3, { seen: 5, wanted: 1 }, 0],
  ['an end set', null, { seen: null, wanted: 3 }, 3],
  ['an end taken away', 3, { seen: 3, wanted: null }, null],
] as const)('%s', (_what, current, edit, after) => {
  expect(adjustStock(current, edit)).toBe(after);
});
