import type { Bucket } from '@rostra/points-engine/vocabulary';
import type { ChainLink } from './read-chain.ts';

/** One line of a statement in a file: a posting, and what it did to the figures a champion follows. */
export interface FileLine extends Pick<
  ChainLink,
  'postingId' | 'kind' | 'sourceType' | 'sourceId' | 'rule' | 'ruleVersion' | 'recordedAt' | 'reason' | 'isReversed'
> {
  readonly occurredAt: string;
  /** From when its status points count; several where a merge moved them, none where it left them alone. */
  readonly statusFrom: readonly string[];
  /** Change of the status points, signed. */
  readonly status: number;
  /** Change of the points to spend, signed. */
  readonly spendable: number;
  /** Points set aside before that were handed over. */
  readonly handedOver: number;
  /** Points to spend after it. */
  readonly balanceAfter: number;
}

/** Makes lines of a chain, piece by piece in its order: the entries of a posting stand together, but a piece may end between them. */
export async function* foldLines(pieces: AsyncIterable<readonly ChainLink[]>): AsyncGenerator<FileLine[]> {
  let open: ChainLink[] = [];
  let balance = 0;
  for await (const piece of pieces) {
    const lines: FileLine[] = [];
    for (const link of piece) {
      if (open[0] && open[0].postingId !== link.postingId) {
        lines.push(toLine(open, balance));
        balance = lines.at(-1)?.balanceAfter ?? balance;
        open = [];
      }
      open.push(link);
    }
    yield lines;
  }
  if (open.length > 0) yield [toLine(open, balance)];
}

function toLine(links: readonly ChainLink[], balanceBefore: number): FileLine {
  const [first] = links;
  if (!first) throw new Error('a line needs an entry');
  const moved = (bucket: Bucket) =>
    links.filter((link) => link.bucket === bucket).reduce((sum, link) => sum + link.amount, 0);
  const { postingId, kind, sourceType, sourceId, rule, ruleVersion, recordedAt, reason, isReversed } = first;
  return {
    postingId,
    kind,
    sourceType,
    sourceId,
    rule,
    ruleVersion,
    recordedAt,
    reason,
    isReversed,
    occurredAt: first.happenedAt,
    statusFrom: links.filter(({ bucket }) => bucket === 'status').map(({ occurredAt }) => occurredAt),
    status: moved('status'),
    spendable: moved('available'),
    // A merge moves what was spent as well, which hands nothing over.
    handedOver: kind === 'spend' ? moved('spent') : 0,
    balanceAfter: balanceBefore + moved('available'),
  };
}
