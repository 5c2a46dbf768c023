/** How many of something held, and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** All of them together. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** What a program counted, put right by its exit code: one that broke without a failed test has failed all the same. */
export function honestTally(counted: Tally, exitCode: number): Tally {
  return exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}
