import type { ListSignalKindsOutput } from '@rostra/shared/signals/list-signal-kinds.contract';
import type { ListSignalsOutput } from '@rostra/shared/signals/list-signals.contract';
import type { SignalRecord } from '@rostra/shared/signals/signal.schema';

/** A certification that paid 50; `nth` tells one from another. */
export function paidSignal(nth: number, parts: Partial<SignalRecord> = {}): SignalRecord {
  return {
    id: `0190c000-0000-7000-8000-00000000000${nth}`,
    kind: 'certification',
    kindName: 'Certification',
    subject: 'member',
    source: 'academy',
    externalId: `course-${nth}`,
    facts: {},
    occurredAt: '2026-03-09T15:00:00.000Z',
    recordedAt: '2026-03-09T16:00:00.000Z',
    member: { id: `0190a000-0000-7000-8000-00000000000${nth}`, name: `Champion ${nth}` },
    account: { id: '0190b000-0000-7000-8000-000000000001', name: 'Northwind' },
    meant: null,
    outcome: 'paid',
    award: {
      postingId: `0190d000-0000-7000-8000-00000000000${nth}`,
      statusPoints: 50,
      rewardPoints: 50,
      isReversed: false,
    },
    explanation: null,
    withdrawn: null,
    enteredBy: null,
    ...parts,
  };
}

/** One that names somebody who is not here. */
export function waitingSignal(nth: number): SignalRecord {
  const meant = `stranger-${nth}@example.com`;
  return paidSignal(nth, { member: null, account: null, meant, outcome: 'waiting', award: null });
}

/** A page of these. */
export function signalsOf(rows: readonly SignalRecord[]): ListSignalsOutput {
  const waiting = rows.filter(({ outcome }) => outcome === 'waiting').length;
  return { rows: [...rows], total: rows.length, page: 1, pageSize: 25, waiting };
}

/** Two kinds of the house. */
export const houseKinds: ListSignalKindsOutput = {
  kinds: [
    {
      key: 'certification',
      name: 'Certification',
      meaning: 'Passed a certification.',
      subject: 'member',
      nature: 'deed',
      canEarn: true,
      fields: [],
      isOn: true,
      signals: 3,
    },
    {
      key: 'silent',
      name: 'Silent',
      meaning: 'Has not been seen.',
      subject: 'member',
      nature: 'state',
      canEarn: false,
      fields: [{ type: 'number', key: 'days', name: 'Days', isRequired: true, min: 1, max: 365, use: null }],
      isOn: true,
      signals: 0,
    },
  ],
  sources: ['academy', 'console'],
};
