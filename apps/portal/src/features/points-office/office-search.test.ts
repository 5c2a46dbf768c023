import { expect, it } from 'vitest';
import { readOfficeSearch } from './office-search.ts';

it('an address that nobody made is read as far as it makes sense', () => {
  expect(readOfficeSearch({ part: 'outliers', kind: 'burst', page: 2 })).toMatchObject({
    part: 'outliers',
    kind: 'burst',
    page: 2,
  });
  expect(
    Object.values(readOfficeSearch({ part: 'cellar', kind: 1, by: 'act', deed: '', page: 0.5 })).filter(Boolean),
  ).toEqual([]);
});
