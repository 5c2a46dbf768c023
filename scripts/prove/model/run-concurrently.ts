import type pg from 'pg';
import { seededChance } from '../../../apps/api/src/demo/chance.ts';
import { firstDifference } from '../ledger/first-difference.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { carryOut, type Product } from './carry-out.ts';
import { explainBatch } from './explain-batch.ts';
import { drawBatch, type Known, type LedgerOperation } from './ledger-operation.ts';
import { fingerprint, holdings, type ModelState, startState } from './model-state.ts';
import { readHoldings } from './read-holdings.ts';

/** The product on a clock that can be set, with its database. */
export interface ConcurrentRun {
  readonly product: Product;
  readonly client: pg.Client;
  readonly setClock: (now: Date) => void;
  readonly memberIds: readonly string[];
  readonly seed: number;
  readonly batches: number;
}

/** What a sequence of batches showed. */
export interface ConcurrentFinding {
  readonly operations: number;
  /** Batches in which operations met on one member. */
  readonly meetings: number;
  readonly said: ReadonlyMap<string, number>;
  /** What could not be explained; null when everything could. */
  readonly difference: string | null;
}

const START = Date.parse('2026-01-15T10:00:00Z');
const STEP_HOURS_MAX = 2_000;

/**
 * Sends batches of operations to the product, all of a batch at once, and looks for an order in which the plain model says the same to
 * each and is left with what the tables hold.
 */
export async function runConcurrently(run: ConcurrentRun): Promise<ConcurrentFinding> {
  const chance = seededChance(run.seed);
  const said = new Map<string, number>();
  const known = { members: [...run.memberIds], awards: [...none], holds: [...none] };
  let states = [startState(run.memberIds)];
  let [now, operations, meetings] = [START, 0, 0];
  for (let at = 0; at < run.batches; at += 1) {
    now += chance.between(1, STEP_HOURS_MAX) * Number(chance.hits(0.7)) * 3_600_000 + 60_000;
    run.setClock(new Date(now));
    const batch = drawBatch(chance, known, { name: `${run.seed}-${at}`, now: new Date(now) });
    const outcomes = await Promise.all(batch.map((operation) => carryOut(run.product, operation)));
    operations += batch.length;
    meetings += Number(doMeet(batch));
    for (const [index, outcome] of outcomes.entries()) count(said, `${batch[index]?.kind}: ${outcome.said}`);
    const told = { operations: batch, outcomes, now: new Date(now) };
    states = await storedOf(
      run,
      states.flatMap((state) => explainBatch(state, told)),
    );
    if (states.length === 0)
      return { operations, meetings, said, difference: explain(run.seed, at, { batch, outcomes }) };
    remember(
      known,
      batch,
      outcomes.map((outcome) => outcome.said),
    );
  }
  const difference = firstDifference(await readLedger(run.client, run.product.workspaceId));
  return { operations, meetings, said, difference };
}

const none: readonly { key: string; member: string }[] = [];

/** Those of the possible states that the tables can hold, each once: what they differ in may come to light only later. */
async function storedOf(run: ConcurrentRun, possible: readonly ModelState[]): Promise<ModelState[]> {
  const stored = new Map<string, string>();
  for (const id of run.memberIds)
    stored.set(id, JSON.stringify(await readHoldings(run.client, run.product.workspaceId, id)));
  const fitting = possible.filter((state) =>
    run.memberIds.every((id) => JSON.stringify(holdings(state, id)) === stored.get(id)),
  );
  return [...new Map(fitting.map((state) => [fingerprint(state), state])).values()];
}

function remember(
  known: Known & {
    members: string[];
    awards: { key: string; member: string }[];
    holds: { key: string; member: string }[];
  },
  batch: readonly LedgerOperation[],
  said: readonly string[],
): void {
  for (const [at, operation] of batch.entries()) {
    if (said[at] !== 'done') continue;
    if (operation.kind === 'merge') known.members.splice(known.members.indexOf(operation.from), 1);
    if (operation.kind === 'hold') known.holds.push({ key: operation.key, member: operation.member });
    if (operation.kind === 'award' || operation.kind === 'grant' || operation.kind === 'opening')
      known.awards.push({ key: operation.key, member: operation.member });
  }
}

function doMeet(batch: readonly LedgerOperation[]): boolean {
  const members = batch.flatMap((operation) => ('member' in operation ? [operation.member] : []));
  return new Set(members).size < members.length;
}

function explain(seed: number, at: number, happened: unknown): string {
  return `sequence ${seed}, batch ${at}: no order explains ${JSON.stringify(happened)}`;
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
