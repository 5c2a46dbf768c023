/** How many of something held, and which did not. */
export interface Tally {
  readonly passed: number;
  /** One line for each that failed, to be read at the very end of a long run. */
  readonly failures: readonly string[];
}

/** All of them together. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** What a program counted, put right by its exit code: one that broke without a failed test has failed all the same. */
export function honestTally(
  counted: Tally,
  { program, code }: { readonly program: string; readonly code: number },
): Tally {
  return code !== 0 && counted.failures.length === 0
    ? { ...counted, failures: [`${program} ended with ${code} and named no failed test`] }
    : counted;
}
