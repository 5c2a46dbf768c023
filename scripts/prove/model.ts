import { defineBench } from '../measuring/define-bench.ts';
import { checkSequences } from './model/check-sequences.ts';
import { findOrders } from './model/find-orders.ts';

const SEQUENCES = 1_000;
const STEPS = 1_000;
const CONCURRENT_SEQUENCES = 40;
const BATCHES = 100;

/** The engine's ledger beside a plain model, and the product under concurrent operations beside the same model. */
export const model = defineBench({
  summary: 'every operation of the ledger leaves what a plain in-memory model says, concurrent ones included',
  method: [
    `In memory: ${SEQUENCES} sequences of ${STEPS} steps (award, grant, opening, hold, release, spend, reverse, expire, merge, time) over four members.`,
    'After every step outcome, balance, lots with their dates, rolling status and the sums of entries and lot uses have to agree with the model.',
    `PostgreSQL: ${CONCURRENT_SEQUENCES} sequences of ${BATCHES} batches through the API's use cases, 1 to 5 operations of a batch (merges, too) at once, most of them on one`,
    'member, some about the same hold, some twice. After every batch there must be an order in which the model, doing one after the other, tells',
    'each operation what it was told (refusals, repeats and buckets included) and is left with the buckets and lots that the tables hold.',
    'It shows that what meets comes out as if one came after the other; it does not show every interleaving. A reversal or a sweep that a merge',
    'overtakes between its look and its lock may be refused as already-merged, with no effect.',
    'Each sequence has a seed, counted up from the first one, which is fresh unless PROVE_SEED names it.',
  ],
  async run({ step, startDatabase, onEnd }) {
    const firstSeed = Number(process.env.PROVE_SEED ?? Date.now() % 1_000_000_000);
    const alone = await step(`Comparing ${SEQUENCES} sequences`, (tellShare) =>
      checkSequences({ sequences: SEQUENCES, steps: STEPS, firstSeed }, tellShare),
    );
    const database = await startDatabase({ durable: false });
    const together = await step(`Comparing ${CONCURRENT_SEQUENCES} concurrent sequences`, (tellShare) =>
      findOrders(database.url, { sequences: CONCURRENT_SEQUENCES, batches: BATCHES, firstSeed }, { onEnd, tellShare }),
    );
    const steps = sumOf(alone.met.values());
    const difference = alone.difference
      ? `seed ${alone.difference.seed}: ${alone.difference.text}`
      : together.difference;
    return {
      pass: difference === null && alone.agreed === SEQUENCES && together.meetings > 0,
      verdict:
        difference ?? `${alone.agreed} sequences agree at every step; every batch of operations at once has an order.`,
      rows: [
        {
          ledger: 'in memory',
          sequences: String(alone.agreed),
          cases: String(alone.met.size),
          operations: String(steps),
          'first seed': String(firstSeed),
        },
        {
          ledger: 'PostgreSQL, at once',
          sequences: String(CONCURRENT_SEQUENCES),
          cases: String(together.said.size),
          operations: String(together.operations),
          'first seed': String(firstSeed),
        },
      ],
      figures: {
        firstSeed,
        sequencesAgreed: alone.agreed,
        casesMet: alone.met.size,
        concurrentOperations: together.operations,
        batchesThatMet: together.meetings,
      },
    };
  },
});

function sumOf(counts: Iterable<number>): number {
  return [...counts].reduce((sum, one) => sum + one, 0);
}
