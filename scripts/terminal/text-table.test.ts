import { describe, expect, it } from 'vitest';
import { textTable } from './text-table.ts';

describe('a table for the terminal', () => {
  it('sets text to the left and numbers to the right', () => {
    const table = textTable([
      { way: 'one statement', 'per second': 4182.4 },
      { way: 'several', 'per second': 977 },
    ]);
    expect(table.split('\n')).toEqual([
      'way            per second',
      '─────────────  ──────────',
      'one statement     4,182.4',
      'several               977',
    ]);
  });
});
