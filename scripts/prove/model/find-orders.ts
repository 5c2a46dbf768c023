import { openProduct } from './open-product.ts';
import { type ConcurrentFinding, runConcurrently } from './run-concurrently.ts';

/** So many sequences of so many batches, each from a seed of its own: the first one and those after it. */
export interface ConcurrentPlan {
  readonly sequences: number;
  readonly batches: number;
  readonly firstSeed: number;
}

/** Merged one by one, until two are left. */
const CHAMPIONS = 6;

/** Runs sequences of concurrent batches, each in a workspace of its own. Stops at the first that no order explains. */
export async function findOrders(
  databaseUrl: string,
  plan: ConcurrentPlan,
  {
    onEnd,
    tellShare = () => {},
  }: { readonly onEnd: (close: () => Promise<void>) => void; readonly tellShare?: (share: number) => void },
): Promise<ConcurrentFinding> {
  const product = await openProduct(databaseUrl, onEnd);
  const said = new Map<string, number>();
  let [operations, meetings] = [0, 0];
  for (let at = 0; at < plan.sequences; at += 1) {
    const seed = plan.firstSeed + at;
    const { workspaceId, memberIds } = await product.addWorkspace(`model-${seed}`, CHAMPIONS);
    const { deps, client } = product;
    const found = await runConcurrently({
      product: { deps, workspaceId, awards: new Map() },
      client,
      setClock: (now) => product.setClock(now),
      memberIds,
      seed,
      batches: plan.batches,
    });
    operations += found.operations;
    meetings += found.meetings;
    for (const [what, times] of found.said) said.set(what, (said.get(what) ?? 0) + times);
    if (found.difference !== null) return { operations, meetings, said, difference: found.difference };
    tellShare((at + 1) / plan.sequences);
  }
  return { operations, meetings, said, difference: null };
}
