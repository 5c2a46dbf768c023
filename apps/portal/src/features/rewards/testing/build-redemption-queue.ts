import type { GetRedemptionOutput } from '@rostra/shared/rewards/get-redemption.contract';
import type {
  ListRedemptionQueueOutput,
  QueuedRedemption,
} from '@rostra/shared/rewards/list-redemption-queue.contract';
import { redemptionView } from './build-rewards.ts';

/** A redemption in the queue; `nth` tells one from another. */
export function queuedRedemption(nth: number, parts: Partial<QueuedRedemption> = {}): QueuedRedemption {
  const { note: _note, canCancel: _canCancel, events: _events, ...summary } = redemptionView();
  const id = `0190c000-0000-7000-8000-00000000000${nth}`;
  return { ...summary, id, memberName: `Champion ${nth}`, accountName: 'Northwind', isLate: false, ...parts };
}

/** A queue of these, all on one page. */
export function queueOf(rows: readonly QueuedRedemption[]): ListRedemptionQueueOutput {
  const inState = (state: QueuedRedemption['state']) => rows.filter((row) => row.state === state).length;
  const counts = {
    requested: inState('requested'),
    approved: inState('approved'),
    over: 0,
    late: rows.filter((row) => row.isLate).length,
  };
  return { rows: [...rows], total: rows.length, page: 1, pageSize: 25, counts };
}

/** The detail of a redemption of the queue. */
export function redemptionRecord(row: QueuedRedemption, parts: Partial<GetRedemptionOutput> = {}): GetRedemptionOutput {
  return {
    ...row,
    note: 'Size M, please',
    events: redemptionView().events,
    champion: {
      id: '0190a000-0000-7000-8000-000000000009',
      name: row.memberName,
      email: 'champion@northwind.example',
      title: 'Head of Data',
      accountName: row.accountName,
      region: 'EMEA',
      tier: 'silver',
      redemptionsCount: 2,
    },
    reward: { worth: { minor: 4_500, currency: 'EUR' }, shipsTo: 'EU and UK', stock: 2 },
    ...parts,
  };
}
