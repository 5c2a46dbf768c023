import { describe, expect, it } from 'vitest';
import { honestTally, sumTallies } from './tally.ts';

describe('the last lines of test', () => {
  it('sum what passed and name what failed', () => {
    expect(
      sumTallies([
        { passed: 2, failures: [] },
        { passed: 3, failures: ['gate lint'] },
      ]),
    ).toEqual({ passed: 5, failures: ['gate lint'] });
  });

  it('count a program that broke without a failed test as a failure', () => {
    const broken = { program: 'vitest', code: 1 };
    expect(honestTally({ passed: 7, failures: [] }, broken).failures).toHaveLength(1);
    expect(honestTally({ passed: 7, failures: ['a', 'b'] }, broken).failures).toEqual(['a', 'b']);
    expect(honestTally({ passed: 7, failures: [] }, { ...broken, code: 0 }).failures).toEqual([]);
  });
});
