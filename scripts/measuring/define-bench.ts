import type { TableRow } from '../terminal/text-table.ts';
import type { BenchDatabase } from './bench-database.ts';

/** What a bench or a proof found. */
export interface BenchOutcome {
  /** Whether the claim holds. A bench that only tells figures passes. */
  readonly pass: boolean;
  /** The claim and how it fared, in one sentence. */
  readonly verdict: string;
  /** The printed table. */
  readonly rows: readonly TableRow[];
  /** The same for machines (`--json`): plain numbers, the unit at the end of the name (`awardsPerSecond`). */
  readonly figures: Readonly<Record<string, number>>;
}

/** What the harness lends to a bench. Whatever it lends is closed when the bench ends, well or not. */
export interface BenchTools {
  /** Names what is going on now; the terminal shows it with the seconds it takes, and the share that is done if told. */
  readonly step: <Result>(
    title: string,
    work: (tellShare: (share: number) => void) => Promise<Result>,
  ) => Promise<Result>;
  /**
   * A migrated database of this run alone, on an embedded PostgreSQL or on the server of `DATABASE_URL`.
   *
   * @param durable whether commits reach the disk; true unless the bench measures something else than writing
   */
  readonly startDatabase: (options?: { readonly durable?: boolean }) => Promise<BenchDatabase>;
  /** Registers something to close at the end. The last one registered is closed first. */
  readonly onEnd: (close: () => Promise<void>) => void;
}

/** Something measured (`scripts/bench`) or shown to hold (`scripts/prove`). */
export interface Bench {
  /** One line for the list of names. */
  readonly summary: string;
  /** How it is done, so that somebody else gets comparable figures: load, clients, repetitions, what is left out. */
  readonly method: readonly string[];
  readonly run: (tools: BenchTools) => Promise<BenchOutcome>;
}

/**
 * Declares a bench or a proof. The file `scripts/bench/award.ts` exports `award`, `scripts/prove/rank-order.ts` exports `rankOrder`;
 * being there is all the registration there is.
 */
export function defineBench(bench: Bench): Bench {
  return bench;
}
