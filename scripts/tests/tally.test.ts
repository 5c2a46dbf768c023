import { describe, expect, it } from 'vitest';
import { honestTally, sumTallies } from './tally.ts';

describe('the last line of test', () => {
  it('sums what passed and what failed', () => {
    expect(
      sumTallies([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 1 },
      ]),
    ).toEqual({ passed: 5, failed: 1 });
  });

  it('counts a program that broke without a failed test as a failure', () => {
    expect(honestTally({ passed: 7, failed: 0 }, 1)).toEqual({ passed: 7, failed: 1 });
    expect(honestTally({ passed: 7, failed: 2 }, 1)).toEqual({ passed: 7, failed: 2 });
    expect(honestTally({ passed: 7, failed: 0 }, 0)).toEqual({ passed: 7, failed: 0 });
  });
});
